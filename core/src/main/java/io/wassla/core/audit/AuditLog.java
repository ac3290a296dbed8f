package io.wassla.core.audit;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;

/** The entries of the open tenant. Only ever added to; an entry is there exactly when what it tells was committed. */
public interface AuditLog {

    void append(AuditEntry entry);

    /** Newest first, by id. */
    Page<AuditEntry> page(AuditFilter filter, PageRequest request);
}
