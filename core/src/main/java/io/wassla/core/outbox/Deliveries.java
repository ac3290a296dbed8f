package io.wassla.core.outbox;

import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The way of events from the outbox to their handlers, for the platform.
 *
 * <p>An event is waiting, leased, done or parked. Of one tenant and key only the oldest that is neither done nor parked
 * can be leased.
 */
public interface Deliveries {

    /** As {@link Outbox#append}, for a transaction of the platform. */
    void append(TenantId tenant, DomainEvent event);

    /**
     * Leases events, oldest first, that are due and not leased by anybody beyond {@code now}; each to one owner only,
     * though many ask at once. Counts an attempt.
     */
    List<StoredEvent> lease(Lease lease, int most);

    /** Done. False, and nothing happens, when the owner has lost the lease. */
    boolean acknowledge(UUID event, String owner);

    /** Due again at the given time. False when the owner has lost the lease. */
    boolean postpone(UUID event, String owner, Instant until, String error);

    /** Poison: no longer tried, no longer in the way of the next. False when the owner has lost the lease. */
    boolean park(UUID event, String owner, String error);

    /** Forgets events that were done before the given time, and what handlers noted of them; says how many. */
    int forget(Instant doneBefore);

    /**
     * @param owner one run of one node, unique
     * @param until when others may have it
     */
    record Lease(String owner, Instant now, Instant until) {}
}
