package io.wassla.adapter.http.page.catalog;

import com.google.common.primitives.Ints;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.listing.ProductOrder;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.search.words.Beginnings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which products the list is asked for, as in its address; what can't be read counts as not asked.
 *
 * @param after the list begins after this product
 * @param before the list ends before this one
 * @param from which of all is the first of the page, as far as the address knows
 */
record ProductsAsked(
        String tab,
        String category,
        String tag,
        String words,
        ProductOrder order,
        String after,
        String before,
        int from) {
    static final String SOLD_OUT = "sold-out";
    private static final int MOST_TYPED = 200;

    static ProductsAsked of(Visit visit) {
        var from = Ints.tryParse(visit.query("from"));
        return new ProductsAsked(
                tab(visit.query("tab")),
                known(visit.query("category")),
                known(visit.query("tag")),
                cut(visit.query("q").strip()),
                ProductOrder.of(visit.query("sort")).orElse(ProductOrder.NEWEST),
                known(visit.query("cursor")),
                known(visit.query("before")),
                from == null ? 1 : Math.max(1, from));
    }

    private static String tab(String typed) {
        return typed.equals(SOLD_OUT)
                ? SOLD_OUT
                : ProductStatus.of(typed).map(ProductStatus::code).orElse("");
    }

    private static String known(String typed) {
        return Visit.uuid(typed).map(UUID::toString).orElse("");
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(MOST_TYPED, words.length()));
    }

    /** Whether more is asked for than a tab. */
    boolean isNarrowed() {
        return !category.isEmpty() || !tag.isEmpty() || !words.isEmpty();
    }

    boolean isInside() {
        return !after.isEmpty() || !before.isEmpty();
    }

    ProductFilter filter() {
        return new ProductFilter(
                ProductStatus.of(tab).orElse(null),
                Visit.uuid(category).map(CategoryId::new).orElse(null),
                Visit.uuid(tag).map(TagId::new).orElse(null),
                tab.equals(SOLD_OUT) ? true : null,
                Beginnings.of(words));
    }

    ProductPlace place(int limit) {
        var back = !before.isEmpty();
        var beside = Visit.uuid(back ? before : after).map(ProductId::new).orElse(null);
        return new ProductPlace(order, beside, back, limit);
    }

    ProductsAsked in(String otherTab) {
        return new ProductsAsked(otherTab, category, tag, words, order, "", "", 1);
    }

    ProductsAsked beginning() {
        return in(tab);
    }

    /** @param passed how many are shown before it */
    ProductsAsked after(ProductSheet last, int passed) {
        return new ProductsAsked(tab, category, tag, words, order, id(last), "", from + passed);
    }

    /** @param passed how many are shown before it */
    ProductsAsked before(ProductSheet first, int passed) {
        return new ProductsAsked(tab, category, tag, words, order, "", id(first), Math.max(1, from - passed));
    }

    private static String id(ProductSheet sheet) {
        return sheet.product().id().value().toString();
    }

    String address() {
        return address(ProductsPage.PATH);
    }

    /** That path, asked for the same. */
    String address(String path) {
        var query = new LinkedHashMap<String, String>();
        query.put("tab", tab);
        query.put("category", category);
        query.put("tag", tag);
        query.put("q", words);
        query.put("sort", order == ProductOrder.NEWEST ? "" : order.code());
        query.put("cursor", after);
        query.put("before", before);
        query.put("from", from == 1 ? "" : Integer.toString(from));
        var text = query.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }
}
