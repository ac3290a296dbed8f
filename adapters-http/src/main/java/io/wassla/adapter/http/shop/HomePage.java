package io.wassla.adapter.http.shop;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import io.wassla.core.storefront.ShowMenu;
import java.util.List;
import java.util.stream.Stream;

/** {@code /} of a store. */
final class HomePage {
    private static final int NEWEST = 8;
    private static final int MOST_OPENING = 3;

    private final ShowMenu tree;
    private final SearchProducts search;
    private final ShelfMenus menus;

    HomePage(ShowMenu tree, SearchProducts search, ShelfMenus menus) {
        this.tree = tree;
        this.search = search;
        this.menus = menus;
    }

    void show(ShopVisit visit) {
        var all = tree.handle(visit.tenant());
        var newest = search.handle(new SearchProducts.Command(
                visit.tenant(),
                SearchRequest.of("").sorted(Sort.NEWEST).page(NEWEST, null),
                all.roots().stream().map(Category::id).toList()));
        visit.show(List.of(all, newest), () -> html(visit, all, newest));
    }

    private String html(ShopVisit visit, CategoryTree all, SearchResults newest) {
        var links = visit.links();
        var cards = Cards.of(newest.found().items(), links);
        var pictures = cards.stream()
                .flatMap(card -> Stream.ofNullable(card.picture()))
                .toList();
        var first = pictures.isEmpty() ? null : pictures.getFirst();
        var last = pictures.size() < 2 ? null : pictures.getLast();
        var page = visit.page(
                head(visit)
                        .with(Structured.store(visit))
                        .picturedBy(first == null ? null : visit.origin() + first.src())
                        .showing(first),
                menus.of(all, visit),
                links.in(visit.otherLanguage()).home());
        var roots = all.roots().stream().limit(12).toList();
        var view = new HomeView(
                visit.shop().config().appearance().sections(),
                Tiles.of(roots, newest.faces(), links),
                cards,
                pictures.stream().limit(MOST_OPENING).toList(),
                last);
        return visit.desk().renderer().html("home", page, view);
    }

    private static Head head(ShopVisit visit) {
        var tagline = visit.shop().config().appearance().tagline();
        return Heads.of(
                visit,
                visit.shop().name(),
                tagline.in(visit.language(), visit.links().own()),
                ShopLinks::home);
    }
}
