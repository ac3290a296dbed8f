package io.wassla.core.outbox;

import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it comes out of the outbox.
 *
 * @param attempts how often it was leased, this time included
 */
public record StoredEvent(
        UUID id, TenantId tenant, String topic, String key, Settings body, Instant at, int attempts) {}
