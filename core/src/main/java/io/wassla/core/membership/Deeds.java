package io.wassla.core.membership;

import io.wassla.core.audit.AuditFilter;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;

/** What was done in a tenant, with the names of those who did it. */
public interface Deeds {

    /** Newest first, by the entry's id; one statement. */
    Page<Deed> page(TenantId tenant, AuditFilter filter, PageRequest request);
}
