package io.wassla.core.storefront;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.search.ProductCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with what stands around it on its page.
 *
 * @param match how the handle that was asked for belongs to it
 * @param tree all categories, when they were asked for
 */
public record ProductSight(
        HandleMatch match,
        Product product,
        List<ProductCard> related,
        @Nullable CategoryTree tree) {
    public ProductSight {
        related = ImmutableList.copyOf(related);
    }
}
