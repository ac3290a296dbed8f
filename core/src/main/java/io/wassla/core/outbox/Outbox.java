package io.wassla.core.outbox;

import java.util.UUID;

/** Events of the open tenant. */
public interface Outbox {

    /** The event is handled, at some later time, exactly when this transaction commits. */
    void append(DomainEvent event);

    /**
     * Notes that a handler has taken in an event, in the handler's own transaction. False when it had been noted
     * before: then the handler has nothing to do.
     */
    boolean takeIn(UUID event, String handler);
}
