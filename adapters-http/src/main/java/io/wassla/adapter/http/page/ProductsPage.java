package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductStatus;
import io.wassla.core.catalog.TagId;
import io.wassla.core.search.Beginnings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products}: what the store sells. */
final class ProductsPage {
    static final String PATH = "/dashboard/products";
    private static final String SOLD_OUT = "sold-out";
    private static final int MOST_TYPED = 200;

    private final Desk desk;

    ProductsPage(Desk desk) {
        this.desk = desk;
    }

    record View(
            List<ProductRow> rows,
            List<Tab> tabs,
            int total,
            Asked asked,
            List<CategoryChoice> categories,
            @Nullable String next) {

        boolean isFirstUse() {
            return total == 0;
        }
    }

    /** @param count absent where it is not known */
    record Tab(String code, String href, @Nullable Integer count, boolean current) {}

    /** What was asked for, as in the address. */
    record Asked(String tab, String category, String tag, String words, boolean later) {
        boolean isFiltered() {
            return !tab.isEmpty() || !category.isEmpty() || !tag.isEmpty() || !words.isEmpty();
        }

        String address(String otherTab, @Nullable String cursor) {
            var query = new LinkedHashMap<String, String>();
            query.put("tab", otherTab);
            query.put("category", category);
            query.put("tag", tag);
            query.put("q", words);
            query.put("cursor", Objects.requireNonNullElse(cursor, ""));
            var text = query.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return text.isEmpty() ? PATH : PATH + "?" + text;
        }
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
    }

    private void show(Visit visit) {
        visit.show("products", view(visit, Shop.of(visit)));
    }

    private View view(Visit visit, Shop shop) {
        var asked = new Asked(
                tab(visit.query("tab")),
                known(visit.query("category")),
                known(visit.query("tag")),
                cut(visit.query("q").strip()),
                !visit.query("cursor").isEmpty());
        var room = desk.listing(shop.tenant(), filter(asked), visit.page());
        var counts = room.counts();
        var next = room.page().next();
        return new View(
                room.page().items().stream()
                        .map(sheet -> ProductRow.of(sheet, visit.language(), shop.language(), visit.now()))
                        .toList(),
                tabs(asked, counts),
                total(counts),
                asked,
                CategoryChoice.all(room.categories(), visit.language(), shop.language()),
                next == null ? null : asked.address(asked.tab(), next.before().toString()));
    }

    private static String tab(String typed) {
        return typed.equals(SOLD_OUT)
                ? SOLD_OUT
                : ProductStatus.of(typed).map(ProductStatus::code).orElse("");
    }

    private static String known(String typed) {
        return Visit.uuid(typed).map(UUID::toString).orElse("");
    }

    private static ProductFilter filter(Asked asked) {
        return new ProductFilter(
                ProductStatus.of(asked.tab()).orElse(null),
                Visit.uuid(asked.category()).map(CategoryId::new).orElse(null),
                Visit.uuid(asked.tag()).map(TagId::new).orElse(null),
                asked.tab().equals(SOLD_OUT) ? true : null,
                Beginnings.of(asked.words()));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(MOST_TYPED, words.length()));
    }

    private static int total(Map<ProductStatus, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Tab> tabs(Asked asked, Map<ProductStatus, Integer> counts) {
        var all =
                new Tab("", asked.address("", null), total(counts), asked.tab().isEmpty());
        var soldOut = new Tab(
                SOLD_OUT, asked.address(SOLD_OUT, null), null, asked.tab().equals(SOLD_OUT));
        return Stream.of(
                        Stream.of(all),
                        Stream.of(ProductStatus.ACTIVE, ProductStatus.DRAFT).map(status -> tab(asked, counts, status)),
                        Stream.of(soldOut),
                        Stream.of(tab(asked, counts, ProductStatus.ARCHIVED)))
                .flatMap(tabs -> tabs)
                .toList();
    }

    private static Tab tab(Asked asked, Map<ProductStatus, Integer> counts, ProductStatus status) {
        return new Tab(
                status.code(),
                asked.address(status.code(), null),
                counts.getOrDefault(status, 0),
                asked.tab().equals(status.code()));
    }
}
