package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /search?q=}: what shoppers look for. */
final class SearchPage {
    private static final int INSTEAD = 8;

    private final SearchProducts search;
    private final ShelfMenus menus;

    SearchPage(SearchProducts search, ShelfMenus menus) {
        this.search = search;
        this.menus = menus;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/search", this::show);
    }

    private void show(ShopVisit visit) {
        var asked = Asked.of(visit.ctx());
        var currency = visit.shop().tenant().market().currency();
        var looked = !asked.first("q").isEmpty() || asked.isNarrowed();
        var results = looked
                ? search.handle(
                        new SearchProducts.Command(visit.tenant(), asked.request(null, currency, Sort.RELEVANCE)))
                : null;
        var instead = results == null || results.found().total() == 0 ? newest(visit) : null;
        var menu = menus.of(visit);
        visit.show(
                List.of(menu, results == null ? menu : results, instead == null ? menu : instead),
                () -> html(visit, asked, results, instead, menu));
    }

    private SearchResults newest(ShopVisit visit) {
        return search.handle(new SearchProducts.Command(
                visit.tenant(), SearchRequest.of("").sorted(Sort.NEWEST).page(INSTEAD, null)));
    }

    private static String html(
            ShopVisit visit,
            Asked asked,
            @Nullable SearchResults results,
            @Nullable SearchResults instead,
            List<MenuItem> menu) {
        var title = visit.t().get("search");
        var page = visit.page(
                Head.hidden(title + " — " + visit.shop().name()),
                menu,
                visit.links().in(visit.otherLanguage()).search());
        var view = new SearchView(
                asked.first("q"),
                results == null ? null : new Listings(visit, asked).of(results, Sort.RELEVANCE),
                instead == null ? List.of() : Cards.of(instead.found().items(), visit.links()),
                false,
                null);
        return visit.desk().renderer().html("search", page, view);
    }
}
