package io.wassla.core.outbox;

import io.wassla.core.kernel.Settings;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a tenant and that other features may care about. Never holds a secret: it is stored and
 * repeated.
 */
public interface DomainEvent {

    /** A fresh version 7 UUID. */
    UUID id();

    /** {@code feature.what_happened}: what handlers choose by; at most 80 characters. */
    String topic();

    /** The aggregate: events of one key are handled in the order in which they were appended; at most 100 characters. */
    String key();

    /** At most 64 KiB as JSON. */
    Settings body();

    Instant at();
}
