package io.wassla.core.catalog.variant;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variant as somebody wants it to be.
 *
 * @param id of the one it changes; without it, the one of the same SKU or of the same choice is changed, else one is made
 * @param quantity what the stock is to be; absent to leave it as it is, or 0 for a new one
 */
public record VariantDraft(
        @Nullable VariantId id,
        Sku sku,
        List<String> choice,
        Pricing pricing,
        @Nullable Integer quantity,
        StockPolicy policy,
        Parcel parcel) {
    public VariantDraft {
        choice = ImmutableList.copyOf(choice);
    }

    /** As it is, its stock left alone. */
    public static VariantDraft of(Variant variant) {
        return new VariantDraft(
                variant.id(),
                variant.sku(),
                variant.choice(),
                variant.pricing(),
                null,
                variant.stock().policy(),
                variant.parcel());
    }
}
