package io.wassla.core.outbox;

import com.google.common.collect.ImmutableList;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Passes events from the outbox to their handlers, each in a transaction of its own. Runs on any number of nodes; an
 * event whose relay dies is leased again by another.
 */
public final class Relay<S extends OutboxScope> {

    /** How many events came to what. */
    public record Outcome(int handled, int postponed, int parked) {
        static final Outcome NOTHING = new Outcome(0, 0, 0);
        static final Outcome HANDLED = new Outcome(1, 0, 0);
        static final Outcome POSTPONED = new Outcome(0, 1, 0);
        static final Outcome PARKED = new Outcome(0, 0, 1);

        public boolean isNothing() {
            return equals(NOTHING);
        }

        Outcome plus(Outcome other) {
            return new Outcome(handled + other.handled, postponed + other.postponed, parked + other.parked);
        }
    }

    private final Transactions<? extends S> transactions;
    private final Platform<? extends OutboxPlatformScope> platform;
    private final List<EventHandler<? super S>> handlers;
    private final RelayPolicy policy;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public Relay(
            Transactions<? extends S> transactions,
            Platform<? extends OutboxPlatformScope> platform,
            List<? extends EventHandler<? super S>> handlers,
            RelayPolicy policy,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.platform = platform;
        this.handlers = ImmutableList.copyOf(handlers);
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Handles what is due, batch by batch, until nothing is. */
    public Outcome handle() {
        var total = Outcome.NOTHING;
        var batch = handleBatch();
        while (!batch.isNothing()) {
            total = total.plus(batch);
            batch = handleBatch();
        }
        return total;
    }

    private Outcome handleBatch() {
        var now = clock.instant();
        var lease = new Deliveries.Lease(ids.get().toString(), now, now.plus(policy.lease()));
        return platform.within(scope -> scope.outbox().lease(lease, policy.batch())).stream()
                .map(event -> deliver(event, lease.owner()))
                .reduce(Outcome.NOTHING, Outcome::plus);
    }

    private Outcome deliver(StoredEvent event, String owner) {
        try {
            handlers.stream()
                    .filter(handler -> handler.topics().contains(event.topic()))
                    .forEach(handler -> handle(event, handler));
        } catch (RuntimeException failure) {
            return failed(event, owner, failure.toString());
        }
        platform.within(scope -> scope.outbox().acknowledge(event.id(), owner));
        return Outcome.HANDLED;
    }

    private void handle(StoredEvent event, EventHandler<? super S> handler) {
        transactions.within(event.tenant(), scope -> {
            var first = scope.outbox().takeIn(event.id(), handler.name());
            if (first) {
                handler.handle(event, scope);
            }
            return first;
        });
    }

    private Outcome failed(StoredEvent event, String owner, String why) {
        if (event.attempts() >= policy.attempts()) {
            platform.within(scope -> scope.outbox().park(event.id(), owner, why));
            return Outcome.PARKED;
        }
        var next = clock.instant().plus(policy.pause(event.attempts()));
        platform.within(scope -> scope.outbox().postpone(event.id(), owner, next, why));
        return Outcome.POSTPONED;
    }
}
