package io.wassla.core.memory;

import io.wassla.core.audit.AuditChains.ChainedEntry;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.AuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;

final class MemoryAuditLog implements AuditLog {
    private final MemoryScope scope;

    MemoryAuditLog(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public void append(AuditEntry entry) {
        scope.requireOpen();
        scope.tables.auditEntries.insert(entry.id(), new ChainedEntry(chain(), entry));
    }

    @Override
    public Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
        scope.requireOpen();
        return MemoryAuditChains.page(scope.tables, chain(), filter, request);
    }

    private Chain chain() {
        return new Chain.OfTenant(scope.tenant());
    }
}
