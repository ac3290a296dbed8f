package io.wassla.core.search.facts;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.variant.Variant;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What filters, sorting and counts need to know of a product.
 *
 * @param price the lowest of its variants, in minor units
 * @param publishedAt absent while it was never published
 * @param popularity pieces sold
 * @param pictured whether there is a picture of it
 */
public record Facts(
        long doc,
        ProductStatus status,
        @Nullable Instant publishedAt,
        long price,
        boolean available,
        int popularity,
        boolean pictured,
        Set<Facet> facets) {

    public Facts {
        facets = ImmutableSet.copyOf(facets);
    }

    public static Facts of(long doc, SearchEntry entry, int popularity) {
        var product = entry.product();
        return new Facts(
                doc,
                product.publication().status(),
                product.publication().publishedAt(),
                product.assortment().lowestPrice().minor(),
                product.assortment().isAvailable(),
                popularity,
                product.primary().isPresent(),
                facets(entry));
    }

    public Facts available(boolean now) {
        return new Facts(doc, status, publishedAt, price, now, popularity, pictured, facets);
    }

    public Facts sold(int pieces) {
        return new Facts(
                doc, status, publishedAt, price, available, Math.addExact(popularity, pieces), pictured, facets);
    }

    private static Set<Facet> facets(SearchEntry entry) {
        var facets = ImmutableSet.<Facet>builder();
        entry.categories()
                .forEach(category -> facets.add(
                        new Facet(Facet.Kind.CATEGORY, category.id().value().toString(), "")));
        entry.tags()
                .forEach(tag ->
                        facets.add(new Facet(Facet.Kind.TAG, tag.id().value().toString(), tag.name())));
        entry.product().assortment().variants().forEach(variant -> add(facets, variant, entry.product()));
        return facets.build();
    }

    /** A value that no variant has can't be bought. */
    private static void add(ImmutableSet.Builder<Facet> facets, Variant variant, Product product) {
        var options = product.assortment().options();
        for (var place = 0; place < options.size(); place++) {
            var value = variant.choice().get(place);
            facets.add(new Facet(Facet.Kind.OPTION, options.get(place).name(), value));
        }
    }
}
