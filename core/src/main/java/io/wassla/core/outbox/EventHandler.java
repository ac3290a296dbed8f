package io.wassla.core.outbox;

import io.wassla.core.tenancy.TenantScope;
import java.util.Set;

/**
 * Reacts to events; an extension point.
 *
 * <p>{@code handle} runs inside a transaction of the event's tenant and takes effect once per event, because the relay
 * notes (event, handler) in the same transaction. It calls no gateway: what must reach the outside world becomes a job.
 * What it throws rolls back and is tried again later, at last parked.
 */
public interface EventHandler<S extends TenantScope> {

    /** Stable and unique; at most 80 characters. */
    String name();

    Set<String> topics();

    void handle(StoredEvent event, S scope);
}
