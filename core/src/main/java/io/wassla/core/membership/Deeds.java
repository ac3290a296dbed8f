package io.wassla.core.membership;

import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;

/** What was done, with the names of those who did it. */
public interface Deeds {

    /** In a tenant, with the names of its members alone. Newest first, by the entry's id; one statement. */
    Page<Deed> page(TenantId tenant, AuditFilter filter, PageRequest request);

    /** In a tenant or on the platform, with everybody's names. Newest first, by the entry's id; one statement. */
    Page<Deed> byAnybody(Chain chain, AuditFilter filter, PageRequest request);
}
