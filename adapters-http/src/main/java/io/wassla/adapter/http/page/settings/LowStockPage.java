package io.wassla.adapter.http.page.settings;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeTenant;
import io.wassla.core.catalog.stock.LowStock;
import io.wassla.core.kernel.Settings;
import io.wassla.core.membership.Permission;
import java.util.Map;

/** {@code /dashboard/settings/stock}: from how many pieces on a merchant hears that something runs out. */
final class LowStockPage {
    private static final String FIELD = "low_stock";

    private final ChangeTenant change;

    LowStockPage(ChangeTenant change) {
        this.change = change;
    }

    record View(Form form, int most) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, SettingsPage.STOCK, LowStockPage::show);
        visits.post(routes, SettingsPage.STOCK, this::save);
    }

    private static void show(Visit visit) {
        visit.seat(Permission.MANAGE_TENANT);
        var threshold = Integer.toString(Shop.of(visit).lowStock());
        visit.show("settings/low-stock", new View(Form.of(FIELD, threshold), LowStock.MOST));
    }

    private void save(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_TENANT);
        var form = visit.form(FIELD);
        var number = new Typed(form, visit.t()).number(FIELD, "stock_invalid");
        if (number == null || number < 0 || number > LowStock.MOST) {
            var wrong = form.refused(FIELD, visit.t().get("low_stock.wrong", LowStock.MOST));
            visit.refuse("settings/low-stock", new View(wrong, LowStock.MOST));
            return;
        }
        var settings = Settings.of("catalog", Map.of(FIELD, number));
        var patch = new ChangeTenant.Patch(null, null, null, settings);
        switch (change.handle(new ChangeTenant.Command(seat.tenant(), patch, null, visit.origin()))) {
            case ChangeTenant.Outcome.Changed changed -> visit.go(SettingsPage.PATH, "saved");
            case ChangeTenant.Outcome.Stale stale -> throw visit.refused(ProblemType.CONFLICT);
            case ChangeTenant.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }
}
