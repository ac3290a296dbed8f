package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dev/outbox}: what would have been sent, in development mode. */
final class OutboxPage {
    record View(List<Message> messages) {}

    record Message(
            String to,
            String subject,
            String text,
            @Nullable String code,
            String instant,
            String when) {}
}
