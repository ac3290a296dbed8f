package io.wassla.core.catalog.variant;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.Products;
import io.wassla.core.catalog.stock.Stocks;
import java.util.List;

/**
 * One thing that can be bought.
 *
 * @param choice one value for each option of its product, in the order of the options; empty without options
 * @param stock as it was read: {@link Products} never writes the stock of a variant that exists, {@link Stocks} does
 */
public record Variant(VariantId id, Sku sku, List<String> choice, Pricing pricing, Stock stock, Parcel parcel) {
    public Variant {
        choice = ImmutableList.copyOf(choice);
    }

    public Variant with(Sku other) {
        return new Variant(id, other, choice, pricing, stock, parcel);
    }

    public Variant with(Stock other) {
        return new Variant(id, sku, choice, pricing, other, parcel);
    }
}
