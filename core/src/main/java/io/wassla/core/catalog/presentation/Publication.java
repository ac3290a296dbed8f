package io.wassla.core.catalog.presentation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether and since when shoppers see a product.
 *
 * @param publishedAt set when it first becomes active; may lie ahead: then it appears by itself
 */
public record Publication(ProductStatus status, @Nullable Instant publishedAt) {
    public static final Publication DRAFT = new Publication(ProductStatus.DRAFT, null);

    /** This status; an active product that has no time yet is published now. */
    public Publication in(ProductStatus other, Instant now) {
        var at = other == ProductStatus.ACTIVE && publishedAt == null ? now : publishedAt;
        return new Publication(other, at);
    }

    public boolean isVisible(Instant now) {
        return status == ProductStatus.ACTIVE && publishedAt != null && !publishedAt.isAfter(now);
    }
}
