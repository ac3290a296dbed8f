package io.wassla.adapter.http.page.settings;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Sum;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.SearchFeature;
import io.wassla.core.membership.Permission;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.settings.ChangeSearchSettings;
import io.wassla.core.search.settings.ShowSearchSettings;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/settings/search}: what counts when shoppers search, which words mean the same, and a try of it. */
final class SearchSettingsPage {
    private static final String PATH = "/dashboard/settings/search";
    private static final int SHOWN = 10;
    private static final int LONGEST_TRY = 200;

    private final SearchFeature search;

    SearchSettingsPage(SearchFeature search) {
        this.search = search;
    }

    /** @param tried what a shopper would see now; absent when nothing was asked */
    record View(
            Form form,
            List<String> weights,
            String asked,
            @Nullable Tried tried) {}

    /** @param total of all that were found, of which the first are shown */
    record Tried(int total, List<Match> matches) {}

    record Match(String id, String name, String sku, Sum price, boolean inStock) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::save);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        visit.seat(Permission.MANAGE_STORE);
        var settings = search.showSettings().handle(new ShowSearchSettings.Command(shop.tenant()));
        var query = visit.query("q");
        var asked = query.substring(0, Math.min(query.length(), LONGEST_TRY)).strip();
        visit.show("settings/search-settings", view(SearchSettingsForm.of(settings), asked, tried(shop, asked)));
    }

    private void save(Visit visit) {
        var shop = Shop.of(visit);
        visit.seat(Permission.MANAGE_STORE);
        var form = SearchSettingsForm.typed(visit);
        var errors = SearchSettingsForm.errors(form, visit.t());
        if (!errors.isEmpty()) {
            visit.refuse("settings/search-settings", view(form.refused(errors), "", null));
            return;
        }
        change(shop.tenant(), form, visit);
        visit.go(PATH, "saved");
    }

    private void change(TenantId tenant, Form form, Visit visit) {
        search.changeSettings()
                .handle(new ChangeSearchSettings.Command(tenant, SearchSettingsForm.settings(form), visit.origin()));
    }

    private @Nullable Tried tried(Shop shop, String asked) {
        if (asked.isEmpty()) {
            return null;
        }
        var request = SearchRequest.of(asked).page(SHOWN, null);
        var found = search.products()
                .handle(new SearchProducts.Command(shop.tenant(), request))
                .found();
        return new Tried(
                found.total(),
                found.items().stream().map(card -> match(card, shop)).toList());
    }

    private static Match match(ProductCard card, Shop shop) {
        return new Match(
                card.id().value().toString(),
                card.name().in(shop.language(), shop.other()),
                card.sku(),
                Sum.of(card.price()),
                card.available());
    }

    private static View view(Form form, String asked, @Nullable Tried tried) {
        return new View(form, SearchSettingsForm.WEIGHTS, asked, tried);
    }
}
