package io.wassla.adapter.http.page.catalog;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Desk;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.catalog.listing.ProductTotals;
import io.wassla.core.catalog.presentation.ProductStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products}: what the store sells. */
public final class ProductsPage {
    public static final String PATH = "/dashboard/products";

    private final Desk desk;

    ProductsPage(Desk desk) {
        this.desk = desk;
    }

    record View(
            List<ProductRow> rows,
            List<Tab> tabs,
            int total,
            ProductsAsked asked,
            List<CategoryChoice> categories,
            @Nullable Span span,
            @Nullable String previous,
            @Nullable String next) {

        boolean isFirstUse() {
            return total == 0;
        }

        /** Where the form of those that are ticked goes, to come back to this very list. */
        String bulk() {
            return asked.address(BulkPage.PATH);
        }
    }

    /** @param more whether there are more than were counted */
    record Tab(String code, String href, int count, boolean more, boolean current) {}

    /**
     * Which of how many are shown.
     *
     * @param of absent when they are not counted
     */
    record Span(int from, int to, @Nullable Integer of) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
    }

    private void show(Visit visit) {
        var asked = ProductsAsked.of(visit);
        var view = view(visit, Shop.of(visit), asked);
        if (view.rows().isEmpty() && asked.isInside()) {
            visit.go(asked.beginning().address(), visit.query("notice")); // the last ones of a filter were changed
            return;
        }
        visit.show("catalog/products", view);
    }

    private View view(Visit visit, Shop shop, ProductsAsked asked) {
        var limit = visit.page().limit();
        var room = desk.listing(shop.tenant(), asked.filter(), asked.place(limit));
        var sheets = room.page().items();
        var tabs = tabs(asked, room.totals());
        return new View(
                sheets.stream()
                        .map(sheet -> ProductRow.of(sheet, visit.language(), shop, visit.now()))
                        .toList(),
                tabs,
                room.totals().all(),
                asked,
                CategoryChoice.all(room.categories(), visit.language(), shop.language()),
                span(asked, room, tabs),
                room.earlier() ? asked.before(sheets.getFirst(), limit).address() : null,
                room.page().next() == null
                        ? null
                        : asked.after(sheets.getLast(), sheets.size()).address());
    }

    private static @Nullable Span span(ProductsAsked asked, ProductListing room, List<Tab> tabs) {
        var shown = room.page().items().size();
        var from = room.earlier() ? asked.from() : 1;
        var counted = tabs.stream()
                .filter(tab -> tab.current() && !tab.more() && !asked.isNarrowed())
                .findFirst();
        return shown == 0
                ? null
                : new Span(from, from + shown - 1, counted.map(Tab::count).orElse(null));
    }

    private static List<Tab> tabs(ProductsAsked asked, ProductTotals totals) {
        var all = tab(asked, "", totals.all());
        var more = totals.soldOut() == ProductTotals.MOST_SOLD_OUT;
        var soldOut = new Tab(
                ProductsAsked.SOLD_OUT,
                asked.in(ProductsAsked.SOLD_OUT).address(),
                more ? totals.soldOut() - 1 : totals.soldOut(),
                more,
                asked.tab().equals(ProductsAsked.SOLD_OUT));
        return Stream.of(
                        Stream.of(all),
                        Stream.of(ProductStatus.ACTIVE, ProductStatus.DRAFT)
                                .map(status -> tab(asked, status.code(), totals.of(status))),
                        Stream.of(soldOut),
                        Stream.of(tab(asked, ProductStatus.ARCHIVED.code(), totals.of(ProductStatus.ARCHIVED))))
                .flatMap(tabs -> tabs)
                .toList();
    }

    private static Tab tab(ProductsAsked asked, String code, int count) {
        return new Tab(code, asked.in(code).address(), count, false, asked.tab().equals(code));
    }
}
