package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.audit.JooqAuditChains;
import io.wassla.adapter.persistence.jobs.JooqJobQueue;
import io.wassla.adapter.persistence.messaging.JooqEmailLog;
import io.wassla.adapter.persistence.messaging.JooqEmailSettingsStore;
import io.wassla.adapter.persistence.outbox.JooqDeliveries;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.tenancy.JooqStores;
import io.wassla.adapter.persistence.tenancy.JooqTenants;
import io.wassla.core.audit.AuditChains;
import io.wassla.core.audit.AuditPlatformScope;
import io.wassla.core.jobs.JobPlatformScope;
import io.wassla.core.jobs.JobQueue;
import io.wassla.core.messaging.EmailLog;
import io.wassla.core.messaging.EmailSettingsStore;
import io.wassla.core.messaging.MessagingPlatformScope;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.outbox.OutboxPlatformScope;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Stores;
import io.wassla.core.tenancy.TenancyPlatformScope;
import io.wassla.core.tenancy.Tenants;
import org.jspecify.annotations.Nullable;

/** Everything across tenants, in PostgreSQL. */
public final class JooqPlatformScope
        implements TenancyPlatformScope,
                AuditPlatformScope,
                OutboxPlatformScope,
                JobPlatformScope,
                MessagingPlatformScope {
    private final Unit unit;

    JooqPlatformScope(Unit unit) {
        this.unit = unit;
    }

    @Override
    public <T extends @Nullable Object> T abandon(T outcome) {
        return unit.<T>abandon(outcome);
    }

    @Override
    public void invalidate(Invalidation what) {
        unit.invalidate(what);
    }

    @Override
    public Tenants tenants() {
        return new JooqTenants(unit);
    }

    @Override
    public Stores stores() {
        return new JooqStores(unit);
    }

    @Override
    public AuditChains audit() {
        return new JooqAuditChains(unit);
    }

    @Override
    public Deliveries outbox() {
        return new JooqDeliveries(unit);
    }

    @Override
    public JobQueue jobs() {
        return new JooqJobQueue(unit);
    }

    @Override
    public EmailSettingsStore emailSettings() {
        return new JooqEmailSettingsStore(unit);
    }

    @Override
    public EmailLog emailLog() {
        return new JooqEmailLog(unit);
    }

    Unit unit() {
        return unit;
    }
}
