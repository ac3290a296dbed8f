package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.shop.ProductView.OptionView;
import io.wassla.adapter.http.shop.ProductView.ValueView;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.variant.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which variant of a product is looked at, and the links to the others. */
final class Choosing {
    private final Product product;
    private final UnaryOperator<String> said;
    private final String path;
    private final Variant variant;
    private final boolean priced;

    /**
     * @param said how words of the product are said on the page
     * @param wanted a SKU; anything else is the first that can be bought
     */
    Choosing(Product product, UnaryOperator<String> said, String path, String wanted) {
        this.product = product;
        this.said = said;
        this.path = path;
        var all = product.assortment().variants();
        this.variant = all.stream()
                .filter(each -> each.sku().value().equals(wanted))
                .findFirst()
                .or(() ->
                        all.stream().filter(each -> each.stock().isAvailable()).findFirst())
                .orElseGet(all::getFirst);
        this.priced = product.assortment().options().size() == 1
                && all.stream().map(each -> each.pricing().price()).distinct().count() > 1;
    }

    Variant variant() {
        return variant;
    }

    List<OptionView> options() {
        var options = product.assortment().options();
        return IntStream.range(0, options.size())
                .mapToObj(place -> new OptionView(
                        said.apply(options.get(place).name()),
                        options.get(place).values().stream()
                                .flatMap(value -> value(place, value).stream())
                                .toList()))
                .toList();
    }

    /** Nothing for a value that no variant has. */
    private Optional<ValueView> value(int place, String value) {
        return nearest(place, value)
                .map(target -> new ValueView(
                        said.apply(value),
                        path + "?variant=" + ShopLinks.encoded(target.sku().value()),
                        variant.choice().get(place).equals(value),
                        target.stock().isAvailable(),
                        priced ? target.pricing().price() : null));
    }

    /** The variant with this value that shares most of the other choices; of several one that can be bought. */
    private Optional<Variant> nearest(int place, String value) {
        return with(place, value)
                .max(Comparator.comparingLong(this::shared)
                        .thenComparing(each -> each.stock().isAvailable()));
    }

    private Stream<Variant> with(int place, String value) {
        return product.assortment().variants().stream()
                .filter(each -> each.choice().get(place).equals(value));
    }

    private long shared(Variant other) {
        return IntStream.range(0, variant.choice().size())
                .filter(place ->
                        variant.choice().get(place).equals(other.choice().get(place)))
                .count();
    }
}
