package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.core.audit.Actor;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a stock. */
record StockChangeJson(
        UUID id,
        UUID variantId,
        @About(example = "26") int before,
        @About(example = "24") int after,
        @About(example = "sold") StockCause cause,

        @About("The person who did it; null when it happened by itself.") @Nullable
        UUID userId,

        @About(value = "The order, job or file behind it.", example = "1042") @Nullable
        String reference,

        Instant at) {

    static StockChangeJson of(StockChange change) {
        return new StockChangeJson(
                change.id(),
                change.variant().value(),
                change.before(),
                change.after(),
                change.cause(),
                user(change.by()),
                change.reference(),
                change.at());
    }

    private static @Nullable UUID user(Actor by) {
        return switch (by) {
            case Actor.Person(var user) -> user;
            case Actor.Anonymous anonymous -> null;
            case Actor.Operator operator -> null;
            case Actor.Automatic automatic -> null;
        };
    }
}
