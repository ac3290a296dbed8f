package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.MoneyInput;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a variant from what was sent and what there is, and names what is wrong by its path.
 *
 * @param path of the variant in the request, with its dot; empty for the shorthand on the product
 */
record VariantEdit(String path, Currency currency, Fields fields) {

    /** Nothing when something is wrong. */
    @Nullable
    VariantDraft on(@Nullable VariantDraft current, VariantInput typed, @Nullable List<String> choice) {
        var sku = fields.readIfAny(path + "sku", typed.sku(), Sku::new);
        if (typed.sku() == null) {
            sku = required("sku", current == null ? null : current.sku());
        }
        var pricing = pricing(current == null ? null : current.pricing(), typed);
        var policy = typed.stockPolicy() != null ? typed.stockPolicy() : policy(current);
        fields.readIfAny(path + "stock", typed.stock(), quantity -> new Stock(quantity, policy));
        var parcel = parcel(current == null ? Parcel.NONE : current.parcel(), typed);
        if (sku == null || pricing == null || parcel == null || choice == null) {
            return null;
        }
        var id = current == null ? null : current.id();
        return new VariantDraft(id, sku, choice, pricing, typed.stock(), policy, parcel);
    }

    private static StockPolicy policy(@Nullable VariantDraft current) {
        return current == null ? StockPolicy.DENY : current.policy();
    }

    private <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            fields.wrong(path + field, "required");
        }
        return value;
    }

    private @Nullable Pricing pricing(@Nullable Pricing current, VariantInput typed) {
        var price = typed.price() == null
                ? required("price", current == null ? null : current.price())
                : typed.price().read(path + "price", currency, fields);
        var compareAt = money("compare_at_price", typed.compareAtPrice(), current == null ? null : current.compareAt());
        var cost = money("cost", typed.cost(), current == null ? null : current.cost());
        if (price == null) {
            return null;
        }
        return fields.readIfAny(path + "compare_at_price", price, known -> new Pricing(known, compareAt, cost));
    }

    private @Nullable Money money(String field, @Nullable Given<MoneyInput> given, @Nullable Money current) {
        if (given == null) {
            return current;
        }
        var sum = given.value();
        return sum == null ? null : sum.read(path + field, currency, fields);
    }

    private @Nullable Parcel parcel(Parcel current, VariantInput typed) {
        var weight = Given.or(typed.weightGrams(), current.weightGrams());
        var barcode = Given.or(typed.barcode(), current.barcode());
        try {
            return new Parcel(weight, barcode);
        } catch (InvalidValue invalid) {
            var field = Objects.equals(invalid.code(), "weight_invalid") ? "weight_grams" : "barcode";
            fields.wrong(path + field, invalid.code());
            return null;
        }
    }
}
