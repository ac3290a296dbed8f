package io.wassla.core.memory;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.Language;
import io.wassla.core.search.ProductCard;
import io.wassla.core.storefront.ProductAddress;
import io.wassla.core.storefront.ProductSight;
import io.wassla.core.storefront.ShopWindow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class MemoryShopWindow implements ShopWindow {
    private static final Comparator<Product> OLDEST_FIRST =
            Comparator.comparing(product -> product.id().value().toString());

    private final MemoryScope scope;

    MemoryShopWindow(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<ProductSight> product(Handle handle, Language language, boolean withTree, Instant now) {
        return scope.products()
                .withHandle(handle, language)
                .flatMap(match -> scope.products()
                        .find(new ProductId(match.id()))
                        .map(product -> new ProductSight(
                                match,
                                product,
                                related(product, now),
                                withTree ? scope.categories().tree() : null)));
    }

    @Override
    public List<ProductAddress> addresses(@Nullable ProductId after, int most, Instant now) {
        return visible(now)
                .sorted(OLDEST_FIRST)
                .filter(product -> after == null || text(product.id()).compareTo(text(after)) > 0)
                .limit(most)
                .map(product -> new ProductAddress(
                        product.id(),
                        product.presentation().handles(),
                        product.revision().updatedAt()))
                .toList();
    }

    @Override
    public List<ProductId> cuts(int every, Instant now) {
        var all = visible(now).sorted(OLDEST_FIRST).map(Product::id).toList();
        return IntStream.range(1, all.size())
                .filter(place -> place % every == 0)
                .mapToObj(place -> all.get(place - 1))
                .toList();
    }

    @Override
    public List<Product> offers(@Nullable ProductId before, int most, Instant now) {
        return newest(now)
                .filter(product -> before == null || text(product.id()).compareTo(text(before)) < 0)
                .limit(most)
                .toList();
    }

    private List<ProductCard> related(Product to, Instant now) {
        return to.placement().categories().stream()
                .findFirst()
                .map(category -> newest(now)
                        .filter(product -> !product.id().equals(to.id())
                                && product.placement().categories().contains(category))
                        .limit(RELATED)
                        .map(ProductCard::of)
                        .toList())
                .orElse(List.of());
    }

    private Stream<Product> newest(Instant now) {
        return visible(now).sorted(OLDEST_FIRST.reversed());
    }

    private Stream<Product> visible(Instant now) {
        scope.requireOpen();
        return scope.tables
                .catalog
                .products
                .entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue)
                .filter(product -> product.isVisible(now));
    }

    private static String text(ProductId id) {
        return id.value().toString();
    }
}
