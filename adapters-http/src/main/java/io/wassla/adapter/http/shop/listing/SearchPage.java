package io.wassla.adapter.http.shop.listing;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.Cards;
import io.wassla.adapter.http.shop.Head;
import io.wassla.adapter.http.shop.MenuItem;
import io.wassla.adapter.http.shop.Newest;
import io.wassla.adapter.http.shop.ShelfMenus;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /search?q=}: what shoppers look for. */
final class SearchPage {
    static final int INSTEAD = 8;

    private final SearchProducts search;
    private final Newest newest;
    private final ShelfMenus menus;

    SearchPage(SearchProducts search, Newest newest, ShelfMenus menus) {
        this.search = search;
        this.newest = newest;
        this.menus = menus;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/search", this::show);
    }

    private void show(ShopVisit visit) {
        var asked = Asked.of(visit.ctx(), visit.shop().store().glossary());
        var currency = visit.shop().tenant().market().currency();
        var looked = !asked.first("q").isEmpty() || asked.isNarrowed();
        var results = looked
                ? search.handle(
                        new SearchProducts.Command(visit.tenant(), asked.request(null, currency, Sort.RELEVANCE)))
                : null;
        var instead = results == null || results.found().total() == 0 ? newest.of(visit, INSTEAD) : null;
        var menu = menus.of(visit);
        visit.show(
                List.of(menu, results == null ? menu : results, instead == null ? menu : instead),
                () -> html(visit, menu, view(visit, asked, results, instead)));
    }

    private static SearchView view(
            ShopVisit visit, Asked asked, @Nullable SearchResults results, @Nullable SearchResults instead) {
        return new SearchView(
                asked.first("q"),
                results == null ? null : new Listings(visit, asked).of(results, Sort.RELEVANCE),
                instead == null ? List.of() : Cards.of(instead.found().items(), visit.links()),
                false,
                null);
    }

    static byte[] html(ShopVisit visit, List<MenuItem> menu, SearchView view) {
        var page = visit.page(
                Head.hidden(visit.t().get("search") + " — " + visit.shop().name()),
                menu,
                visit.links().in(visit.otherLanguage()).search());
        return visit.html("listing/search", page, view);
    }
}
