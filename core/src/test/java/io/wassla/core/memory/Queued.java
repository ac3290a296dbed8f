package io.wassla.core.memory;

import io.wassla.core.outbox.StoredEvent;
import java.util.List;

/** Events that wait for the relay, oldest first. */
public final class Queued {
    private Queued() {}

    public static List<StoredEvent> events(MemoryStorage storage) {
        return storage.platform()
                .within(scope ->
                        scope.tables.events.all().map(QueuedEvent::event).toList());
    }
}
