package io.wassla.adapter.http.page.catalog;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Desk;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.audit.Actor;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.stock.StockChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products/{id}/stock}: every change of a product's stock. */
final class StockPage {
    private final Desk desk;

    StockPage(Desk desk) {
        this.desk = desk;
    }

    record View(
            String product,
            String name,
            List<Entry> entries,
            @Nullable String next) {}

    record Entry(String variant, String cause, String by, int before, int after, String instant, String when) {
        /** With its sign. */
        String difference() {
            var difference = after - before;
            return difference < 0 ? "−" + -difference : "+" + difference;
        }
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, ProductPage.PATH + "/stock", this::show);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        var ledger = desk.open(shop.tenant(), ProductPage.id(visit), visit.page())
                .orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        var dates = visit.dates(shop.zone());
        var next = ledger.history().next();
        visit.show(
                "catalog/stock",
                new View(
                        ProductPage.path(ledger.sheet()),
                        ledger.sheet().product().presentation().name().in(visit.language(), shop.language()),
                        ledger.history().items().stream()
                                .map(change -> entry(change, ledger.sheet(), dates, visit.t()))
                                .toList(),
                        next == null ? null : next.before().toString()));
    }

    private static Entry entry(StockChange change, ProductSheet sheet, Dates dates, Texts t) {
        return new Entry(
                variant(change, sheet),
                t.get("stock.cause." + change.cause().code()),
                by(change.by(), t),
                change.before(),
                change.after(),
                change.at().toString(),
                dates.ago(change.at()));
    }

    private static String variant(StockChange change, ProductSheet sheet) {
        return sheet.product().assortment().variants().stream()
                .filter(variant -> variant.id().equals(change.variant()))
                .map(variant -> variant.choice().isEmpty() ? variant.sku().value() : Lines.label(variant.choice()))
                .findFirst()
                .orElse("");
    }

    private static String by(Actor by, Texts t) {
        return switch (by) {
            case Actor.Person person -> t.get("stock.by.person");
            case Actor.Anonymous anonymous -> t.get("audit.anonymous");
            case Actor.Operator operator -> t.get("audit.operator");
            case Actor.Automatic automatic -> t.get("audit.system");
        };
    }
}
