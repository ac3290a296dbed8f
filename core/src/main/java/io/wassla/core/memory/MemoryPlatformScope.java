package io.wassla.core.memory;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.audit.AuditChains;
import io.wassla.core.jobs.JobQueue;
import io.wassla.core.messaging.EmailLog;
import io.wassla.core.messaging.EmailSettingsStore;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.tenancy.Stores;
import io.wassla.core.tenancy.Tenants;

/** Everything across tenants, in memory. */
public final class MemoryPlatformScope extends MemoryUnit implements WasslaPlatformScope {
    final MemoryTables tables;

    MemoryPlatformScope(MemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public Tenants tenants() {
        return new MemoryTenants(this);
    }

    @Override
    public Stores stores() {
        return new MemoryStores(this);
    }

    @Override
    public AuditChains audit() {
        return new MemoryAuditChains(this);
    }

    @Override
    public Deliveries outbox() {
        return new MemoryDeliveries(this);
    }

    @Override
    public JobQueue jobs() {
        return new MemoryJobQueue(this);
    }

    @Override
    public EmailSettingsStore emailSettings() {
        return new MemoryEmailSettings(this);
    }

    @Override
    public EmailLog emailLog() {
        return new MemoryEmailLog(this);
    }
}
