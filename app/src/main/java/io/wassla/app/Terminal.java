package io.wassla.app;

import io.wassla.core.messaging.DevelopmentOutbox;
import java.util.Optional;

/** Where a developer reads letters that nobody was sent. */
final class Terminal {
    private Terminal() {}

    @SuppressWarnings("SystemOut") // the console is what this is for
    static void show(DevelopmentOutbox.Message message) {
        var code = Optional.ofNullable(message.code())
                .map(secret -> " " + secret.reveal())
                .orElse("");
        System.out.println(message.to().value() + ": " + message.subject() + code);
    }
}
