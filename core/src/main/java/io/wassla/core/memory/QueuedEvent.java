package io.wassla.core.memory;

import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.outbox.StoredEvent;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event on its way; {@code owner} has it until {@code due}, or nobody has and it is due then. */
record QueuedEvent(
        StoredEvent event, Status status, @Nullable String owner, Instant due) {

    enum Status {
        WAITING,
        DONE,
        PARKED
    }

    static QueuedEvent fresh(TenantId tenant, DomainEvent event) {
        var stored = new StoredEvent(event.id(), tenant, event.topic(), event.key(), event.body(), event.at(), 0);
        return new QueuedEvent(stored, Status.WAITING, null, event.at());
    }

    QueuedEvent leased(String owner, Instant until) {
        var again = new StoredEvent(
                event.id(), event.tenant(), event.topic(), event.key(), event.body(), event.at(), event.attempts() + 1);
        return new QueuedEvent(again, status, owner, until);
    }

    QueuedEvent freed(Status status, Instant due) {
        return new QueuedEvent(event, status, null, due);
    }
}
