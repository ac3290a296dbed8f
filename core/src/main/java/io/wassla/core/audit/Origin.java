package io.wassla.core.audit;

import io.wassla.core.kernel.ClientAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something, and from where; part of every command that changes something.
 *
 * @param requestId the request in the server's log, at most 100 characters
 */
public record Origin(
        Actor actor,
        @Nullable ClientAddress address,
        @Nullable String requestId) {
    public static final Origin AUTOMATIC = new Origin(new Actor.Automatic(), null, null);
    public static final Origin OPERATOR = new Origin(new Actor.Operator(), null, null);

    public static Origin of(UUID user) {
        return new Origin(new Actor.Person(user), null, null);
    }

    /** The same request, once it is known who makes it. */
    public Origin by(UUID user) {
        return new Origin(new Actor.Person(user), address, requestId);
    }
}
