package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductOrder;
import io.wassla.core.catalog.ProductPlace;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.ProductStatus;
import io.wassla.core.catalog.ProductTotals;
import io.wassla.core.catalog.TagId;
import io.wassla.core.search.Beginnings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products}: what the store sells. */
final class ProductsPage {
    static final String PATH = "/dashboard/products";
    private static final String SOLD_OUT = "sold-out";
    private static final String AFTER = "cursor";
    private static final String BEFORE = "before";
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
            @Nullable String previous,
            @Nullable String next) {

        boolean isFirstUse() {
            return total == 0;
        }
    }

    /** @param more whether there are more than were counted */
    record Tab(String code, String href, int count, boolean more, boolean current) {}

    /** What was asked for, as in the address. */
    record Asked(String tab, String category, String tag, String words, ProductOrder order) {
        boolean isFiltered() {
            return !tab.isEmpty() || !category.isEmpty() || !tag.isEmpty() || !words.isEmpty();
        }

        String address(String otherTab) {
            return address(otherTab, "", "");
        }

        String address(String place, ProductSheet beside) {
            return address(tab, place, beside.product().id().value().toString());
        }

        private String address(String otherTab, String place, String beside) {
            var query = new LinkedHashMap<String, String>();
            query.put("tab", otherTab);
            query.put("category", category);
            query.put("tag", tag);
            query.put("q", words);
            query.put("sort", order == ProductOrder.NEWEST ? "" : order.code());
            query.put(place, beside);
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
                ProductOrder.of(visit.query("sort")).orElse(ProductOrder.NEWEST));
        var room = desk.listing(shop.tenant(), filter(asked), place(visit, asked.order()));
        var sheets = room.page().items();
        return new View(
                sheets.stream()
                        .map(sheet -> ProductRow.of(sheet, visit.language(), shop.language(), visit.now()))
                        .toList(),
                tabs(asked, room.totals()),
                room.totals().all(),
                asked,
                CategoryChoice.all(room.categories(), visit.language(), shop.language()),
                room.earlier() ? asked.address(BEFORE, sheets.getFirst()) : null,
                room.page().next() == null ? null : asked.address(AFTER, sheets.getLast()));
    }

    private static ProductPlace place(Visit visit, ProductOrder order) {
        var back = !visit.query(BEFORE).isEmpty();
        var beside = Visit.uuid(visit.query(back ? BEFORE : AFTER))
                .map(ProductId::new)
                .orElse(null);
        return new ProductPlace(order, beside, back, visit.page().limit());
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

    private static List<Tab> tabs(Asked asked, ProductTotals totals) {
        var all = tab(asked, "", totals.all());
        var more = totals.soldOut() == ProductTotals.MOST_SOLD_OUT;
        var soldOut = new Tab(
                SOLD_OUT,
                asked.address(SOLD_OUT),
                more ? totals.soldOut() - 1 : totals.soldOut(),
                more,
                asked.tab().equals(SOLD_OUT));
        return Stream.of(
                        Stream.of(all),
                        Stream.of(ProductStatus.ACTIVE, ProductStatus.DRAFT)
                                .map(status -> tab(asked, status.code(), totals.of(status))),
                        Stream.of(soldOut),
                        Stream.of(tab(asked, ProductStatus.ARCHIVED.code(), totals.of(ProductStatus.ARCHIVED))))
                .flatMap(tabs -> tabs)
                .toList();
    }

    private static Tab tab(Asked asked, String code, int count) {
        return new Tab(code, asked.address(code), count, false, asked.tab().equals(code));
    }
}
