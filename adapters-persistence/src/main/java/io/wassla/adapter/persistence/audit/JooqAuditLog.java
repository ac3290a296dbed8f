package io.wassla.adapter.persistence.audit;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.AuditLog;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import org.jooq.impl.DSL;

public final class JooqAuditLog implements AuditLog {
    private final Entries entries;
    private final TenantId open;

    public JooqAuditLog(Unit unit, TenantId open) {
        this.entries = new Entries(unit);
        this.open = open;
    }

    @Override
    public void append(AuditEntry entry) {
        entries.append(open.value(), entry);
    }

    @Override
    public Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
        return entries.page(DSL.noCondition(), filter, request);
    }
}
