package io.wassla.adapter.http.page.catalog;

import static io.wassla.adapter.http.page.catalog.VariantGrid.field;

import io.wassla.adapter.http.page.Typed;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.catalog.variant.VariantId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the grid as somebody typed it. */
record VariantTyped(Typed typed, int row, Currency currency) {

    /**
     * Nothing when something is wrong.
     *
     * @param current the variant it changes; a stock that was not touched is left to whoever sold meanwhile
     * @param otherwise the SKU of a row without one
     */
    @Nullable
    VariantDraft draft(@Nullable VariantDraft current, int shown, List<String> choice, @Nullable Sku otherwise) {
        var sku = typed.isBlank(field(row, "sku")) && otherwise != null
                ? otherwise
                : typed.require(field(row, "sku"), "sku_required", Sku::new);
        var price = typed.require(field(row, "price"), "price_required", text -> Typed.money(text, currency));
        var compare = typed.price(field(row, "compare"), currency);
        var cost = typed.price(field(row, "cost"), currency);
        var policy = policy();
        var quantity = typed.number(field(row, "stock"), "stock_invalid");
        if (quantity != null) {
            typed.made(field(row, "stock"), () -> new Stock(quantity, policy));
        }
        var parcel = parcel();
        if (sku == null || price == null || parcel == null) {
            return null;
        }
        var pricing = typed.made(field(row, "compare"), () -> new Pricing(price, compare, cost));
        if (pricing == null) {
            return null;
        }
        var untouched = quantity != null && current != null && quantity == shown;
        return new VariantDraft(id(), sku, choice, pricing, untouched ? null : quantity, policy, parcel);
    }

    @Nullable
    VariantId id() {
        try {
            return typed.isBlank(field(row, "id"))
                    ? null
                    : new VariantId(UUID.fromString(typed.text(field(row, "id"))));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private StockPolicy policy() {
        return StockPolicy.of(typed.text(field(row, "policy"))).orElse(StockPolicy.DENY);
    }

    private @Nullable Parcel parcel() {
        var weight = typed.number(field(row, "weight"), "weight_invalid");
        var barcode = typed.text(field(row, "barcode"));
        var heavy = typed.made(field(row, "weight"), () -> new Parcel(weight, null));
        var marked = typed.made(field(row, "barcode"), () -> new Parcel(null, barcode.isEmpty() ? null : barcode));
        return heavy == null || marked == null ? null : new Parcel(heavy.weightGrams(), marked.barcode());
    }
}
