package io.wassla.adapter.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wassla.adapter.http.DevelopmentGate;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.json.Json;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code /dev/outbox.json}: the letters that nobody was sent, newest first, for scripts on this machine. */
final class DevelopmentOutboxRoute implements Feature {
    private final DevelopmentOutbox outbox;
    private final DevelopmentGate gate;

    DevelopmentOutboxRoute(DevelopmentOutbox outbox, DevelopmentGate gate) {
        this.outbox = outbox;
        this.gate = gate;
    }

    record MessageJson(
            String to,
            String subject,
            String text,
            @Nullable Secret code,
            Instant at) {
        static MessageJson of(DevelopmentOutbox.Message message) {
            return new MessageJson(
                    message.to().value(), message.subject(), message.text(), message.code(), message.at());
        }
    }

    @Override
    public void mount(RoutesConfig routes) {
        routes.get("/dev/outbox.json", this::show);
    }

    private void show(Context ctx) throws IOException {
        gate.require(ctx);
        ctx.header("Cache-Control", "no-store");
        var messages = outbox.messages().stream().map(MessageJson::of).toList();
        ctx.contentType("application/json; charset=utf-8").result(Json.mapper().writeValueAsBytes(messages));
    }
}
