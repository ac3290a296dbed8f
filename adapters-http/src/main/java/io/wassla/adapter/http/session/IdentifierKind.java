package io.wassla.adapter.http.session;

import io.wassla.core.messaging.Channel;
import java.util.Optional;

/** What addresses of the server call the kinds of identifiers: as a person's fields are called. */
public final class IdentifierKind {
    private IdentifierKind() {}

    /** @param name {@code email} or {@code phone}; any other names nothing */
    public static Optional<Channel> of(String name) {
        return switch (name) {
            case "email" -> Optional.of(Channel.EMAIL);
            case "phone" -> Optional.of(Channel.SMS);
            default -> Optional.empty();
        };
    }
}
