package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.tag.TagId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which products a merchant wants to see; what is absent does not narrow.
 *
 * @param category products in it or in one below it
 * @param soldOut true: only those of which nothing is left to buy
 * @param words of names and SKUs: of each, how terms that the product is found by may begin
 */
public record ProductFilter(
        @Nullable ProductStatus status,
        @Nullable CategoryId category,
        @Nullable TagId tag,
        @Nullable Boolean soldOut,
        List<Set<String>> words) {
    public static final ProductFilter ALL = new ProductFilter(null, null, null, null);

    public ProductFilter {
        words = words.stream().map(ImmutableSet::copyOf).collect(ImmutableList.toImmutableList());
    }

    public ProductFilter(
            @Nullable ProductStatus status,
            @Nullable CategoryId category,
            @Nullable TagId tag,
            @Nullable Boolean soldOut) {
        this(status, category, tag, soldOut, List.of());
    }

    /** Also named so, or with such a SKU. */
    public ProductFilter named(List<Set<String>> beginnings) {
        return new ProductFilter(status, category, tag, soldOut, beginnings);
    }
}
