package io.wassla.core.memory;

import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.outbox.Outbox;
import java.util.UUID;

final class MemoryOutbox implements Outbox {
    private final MemoryScope scope;

    MemoryOutbox(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public void append(DomainEvent event) {
        scope.requireOpen();
        scope.tables.events.insert(event.id(), QueuedEvent.fresh(scope.tenant(), event));
    }

    @Override
    public boolean takeIn(UUID event, String handler) {
        scope.requireOpen();
        var taken = new MemoryTables.TakenIn(event, handler);
        return scope.tables.takenIn.add(taken, taken);
    }
}
