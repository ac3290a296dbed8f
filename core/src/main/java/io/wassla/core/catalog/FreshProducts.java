package io.wassla.core.catalog;

import io.wassla.core.catalog.stock.LockedStock;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Products as they are at this moment: their stock is locked, so that it stays what was read.
 *
 * @param locked the stock of all their variants
 */
public record FreshProducts(List<ProductSheet> sheets, Map<VariantId, LockedStock> locked) {

    /** Those that don't exist are left out; the locks are held until the transaction ends. Two statements. */
    public static FreshProducts read(Collection<ProductId> ids, CatalogScope scope) {
        var sheets = scope.products().sheets(ids);
        var variants = sheets.stream()
                .flatMap(sheet -> sheet.product().assortment().variants().stream())
                .map(Variant::id)
                .toList();
        var locked = scope.stocks().lock(variants);
        return new FreshProducts(
                sheets.stream().map(sheet -> fresh(sheet, locked)).toList(), locked);
    }

    static ProductSheet fresh(ProductSheet sheet, Map<VariantId, LockedStock> locked) {
        var assortment = sheet.product().assortment();
        var variants = assortment.variants().stream()
                .map(variant -> fresh(variant, locked))
                .toList();
        return new ProductSheet(
                sheet.product().with(new Assortment(assortment.options(), variants)), sheet.categories(), sheet.tags());
    }

    private static Variant fresh(Variant variant, Map<VariantId, LockedStock> locked) {
        var stock = locked.get(variant.id());
        return stock == null ? variant : variant.with(stock.stock());
    }
}
