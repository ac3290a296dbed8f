package io.wassla.core.catalog.stock;

import io.wassla.core.audit.Actor;
import io.wassla.core.catalog.variant.VariantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why and by whom one stock is changed; the quantities are known only when it happens. */
public record StockMove(
        UUID id, StockCause cause, Actor by, @Nullable String reference, Instant at) {

    public StockChange of(VariantId variant, int before, int after) {
        return new StockChange(id, variant, before, after, cause, by, reference, at);
    }
}
