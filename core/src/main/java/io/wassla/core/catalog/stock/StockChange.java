package io.wassla.core.catalog.stock;

import io.wassla.core.audit.Actor;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.InvalidValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one variant's stock, kept for good.
 *
 * @param id version 7, orders the history
 * @param before the quantity it had
 * @param after the quantity it has since
 * @param reference the order, job or file behind it; at most 100 characters
 */
public record StockChange(
        UUID id,
        VariantId variant,
        int before,
        int after,
        StockCause cause,
        Actor by,
        @Nullable String reference,
        Instant at) {

    public StockChange {
        if (before == after) {
            throw new IllegalArgumentException("no change");
        }
        if (reference != null && reference.length() > 100) {
            throw new InvalidValue("reference_invalid");
        }
    }
}
