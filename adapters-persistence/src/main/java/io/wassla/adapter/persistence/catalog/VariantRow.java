package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.db.tables.records.VariantRecord;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Money;
import io.wassla.core.tenancy.TenantId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variant as a row. */
final class VariantRow {
    private VariantRow() {}

    static Variant variant(VariantRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Variant(
                new VariantId(row.getId()),
                new Sku(row.getSku()),
                List.of(row.getChoice()),
                new Pricing(
                        new Money(row.getPrice(), currency),
                        money(row.getCompareAt(), currency),
                        money(row.getCost(), currency)),
                new Stock(row.getQuantity(), StockPolicy.of(row.getPolicy()).orElseThrow()),
                new Parcel(row.getWeightGrams(), row.getBarcode()));
    }

    static VariantRecord row(TenantId tenant, ProductId product, int position, Variant variant) {
        var row = new VariantRecord();
        row.setTenantId(tenant.value());
        row.setId(variant.id().value());
        row.setProductId(product.value());
        row.setPosition(position);
        row.setSku(variant.sku().value());
        row.setSkuKey(variant.sku().key());
        row.setChoice(variant.choice().toArray(String[]::new));
        setPricing(row, variant.pricing());
        row.setQuantity(variant.stock().quantity());
        row.setPolicy(variant.stock().policy().code());
        row.setWeightGrams(variant.parcel().weightGrams());
        row.setBarcode(variant.parcel().barcode());
        return row;
    }

    private static void setPricing(VariantRecord row, Pricing pricing) {
        row.setCurrency(pricing.price().currency().getCurrencyCode());
        row.setPrice(pricing.price().minor());
        row.setCompareAt(minor(pricing.compareAt()));
        row.setCost(minor(pricing.cost()));
    }

    private static @Nullable Money money(@Nullable Long minor, Currency currency) {
        return minor == null ? null : new Money(minor, currency);
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }
}
