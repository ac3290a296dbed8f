package io.wassla.core.outbox;

import io.wassla.core.tenancy.TenantScope;

/** The outbox of one tenant. */
public interface OutboxScope extends TenantScope {

    Outbox outbox();
}
