package io.wassla.core.outbox;

import io.wassla.core.tenancy.PlatformScope;

/** The events of all tenants. */
public interface OutboxPlatformScope extends PlatformScope {

    Deliveries outbox();
}
