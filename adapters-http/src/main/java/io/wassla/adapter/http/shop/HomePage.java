package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import io.wassla.core.storefront.ShowMenu;
import io.wassla.core.tenancy.PictureSpot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private byte[] html(ShopVisit visit, CategoryTree all, SearchResults newest) {
        var links = visit.links();
        var cards = Cards.of(newest.found().items(), links);
        var pictures = cards.stream()
                .flatMap(card -> Stream.ofNullable(card.picture()))
                .map(PictureView::unnamed)
                .toList();
        var appearance = visit.shop().config().appearance();
        var view = new HomeView(
                appearance.sections(),
                Tiles.of(all.roots().stream().limit(12).toList(), newest.faces(), links),
                cards,
                opening(visit, pictures),
                story(visit, pictures));
        var hero = appearance.theme().layout().hero();
        var page = visit.page(
                head(visit)
                        .with(Structured.store(visit))
                        .picturedBy(shared(visit, view))
                        .showing(view.first(hero), view.sizes(hero)),
                menus.of(all, visit),
                links.in(visit.otherLanguage()).home());
        return visit.desk().renderer().html("home", page, view);
    }

    /** The merchant's own picture, else those of the newest products. */
    private static List<PictureView> opening(ShopVisit visit, List<PictureView> pictures) {
        return visit.shop()
                .picture(PictureSpot.HERO, visit.language())
                .map(List::of)
                .orElseGet(() -> pictures.stream().limit(MOST_OPENING).toList());
    }

    private static @Nullable PictureView story(ShopVisit visit, List<PictureView> pictures) {
        return visit.shop()
                .picture(PictureSpot.STORY, visit.language())
                .orElseGet(() -> pictures.size() < 2 ? null : pictures.getLast());
    }

    /** What the page is shared with: the picture it opens with, or at least the logo. */
    private static @Nullable String shared(ShopVisit visit, HomeView view) {
        var logo = visit.shop().logo();
        return view.opening().stream()
                .findFirst()
                .or(() -> Optional.ofNullable(logo).map(LogoView::picture))
                .map(picture -> visit.origin() + picture.src())
                .orElse(null);
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
