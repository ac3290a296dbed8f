package io.wassla.core.memory;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.listing.ProductPlace;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through products as a place wants it. */
record MemoryProductOrder(ProductPlace place) {

    /** @param id as text, because Java compares the two halves of a UUID as signed numbers */
    private record Key(long price, String id) {
        private static final Comparator<Key> RISING =
                Comparator.comparingLong(Key::price).thenComparing(Key::id);
    }

    /** @param beside the product that the place is beside, while it is there */
    Stream<Product> from(Stream<Product> wanted, Optional<Product> beside) {
        var order = place.isRising() ? Key.RISING : Key.RISING.reversed();
        var sorted = wanted.sorted(Comparator.comparing(this::key, order));
        var id = place.beside();
        if (id == null) {
            return sorted;
        }
        return begin(id, beside).stream().flatMap(key -> sorted.filter(row -> order.compare(key(row), key) > 0));
    }

    private Optional<Key> begin(ProductId id, Optional<Product> beside) {
        return place.isByPrice() ? beside.map(this::key) : Optional.of(key(0, id));
    }

    private Key key(Product product) {
        return key(place.isByPrice() ? product.assortment().lowestPrice().minor() : 0, product.id());
    }

    private static Key key(long price, ProductId id) {
        return new Key(price, id.value().toString());
    }
}
