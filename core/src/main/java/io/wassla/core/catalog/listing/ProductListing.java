package io.wassla.core.catalog.listing;

import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.Page;
import java.util.List;

/**
 * A page of products as merchants see them.
 *
 * @param earlier whether there are products before it
 * @param totals of the store, whatever the filter
 * @param categories all of the store, to choose from
 */
public record ProductListing(Page<ProductSheet> page, boolean earlier, ProductTotals totals, CategoryTree categories) {

    /** @param rows as {@link ProductPlace#rows} asks for them, in the order of the place */
    public static ProductListing of(
            List<ProductSheet> rows, ProductPlace place, ProductTotals totals, CategoryTree categories) {
        var part = place.cut(rows);
        var next =
                part.later() ? new Cursor(part.items().getLast().product().id().value()) : null;
        return new ProductListing(new Page<>(part.items(), next), part.earlier(), totals, categories);
    }
}
