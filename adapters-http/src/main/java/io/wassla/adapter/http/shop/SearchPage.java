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
    static final int INSTEAD = 8;

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
        var newest = results == null || results.found().total() == 0 ? newest(visit, INSTEAD) : null;
        var menu = menus.of(visit);
        visit.show(
                List.of(menu, results == null ? menu : results, newest == null ? menu : newest),
                () -> html(visit, menu, view(visit, asked, results, newest)));
    }

    /** Something to look at when nothing was found. */
    SearchResults newest(ShopVisit visit, int most) {
        return search.handle(new SearchProducts.Command(
                visit.tenant(), SearchRequest.of("").sorted(Sort.NEWEST).page(most, null)));
    }

    private static SearchView view(
            ShopVisit visit, Asked asked, @Nullable SearchResults results, @Nullable SearchResults newest) {
        return new SearchView(
                asked.first("q"),
                results == null ? null : new Listings(visit, asked).of(results, Sort.RELEVANCE),
                newest == null ? List.of() : Cards.of(newest.found().items(), visit.links()),
                false,
                null);
    }

    static byte[] html(ShopVisit visit, List<MenuItem> menu, SearchView view) {
        var page = visit.page(
                Head.hidden(visit.t().get("search") + " — " + visit.shop().name()),
                menu,
                visit.links().in(visit.otherLanguage()).search());
        return visit.desk().renderer().html("search", page, view);
    }
}
