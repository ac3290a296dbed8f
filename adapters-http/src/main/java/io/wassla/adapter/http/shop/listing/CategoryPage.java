package io.wassla.adapter.http.shop.listing;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.shop.Crumbs;
import io.wassla.adapter.http.shop.Head;
import io.wassla.adapter.http.shop.Heads;
import io.wassla.adapter.http.shop.ShelfMenus;
import io.wassla.adapter.http.shop.ShopDoor;
import io.wassla.adapter.http.shop.ShopLinks;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.adapter.http.shop.Structured;
import io.wassla.adapter.http.shop.Tiles;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import io.wassla.core.storefront.FindCategory;
import io.wassla.core.storefront.ShowMenu;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /categories/<handle>} and {@code /products}: lists. */
final class CategoryPage {
    private final FindCategory find;
    private final ShowMenu tree;
    private final SearchProducts search;
    private final ShelfMenus menus;

    CategoryPage(FindCategory find, ShowMenu tree, SearchProducts search, ShelfMenus menus) {
        this.find = find;
        this.tree = tree;
        this.search = search;
        this.menus = menus;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/categories/{handle}", this::category);
        door.get(routes, "/products", visit -> list(visit, null, tree.handle(visit.tenant())));
    }

    private void category(ShopVisit visit) {
        var command = new FindCategory.Command(visit.tenant(), visit.handle(), visit.language());
        switch (find.handle(command)) {
            case FindCategory.Outcome.Found(var category, var all) -> list(visit, category, all);
            case FindCategory.Outcome.Moved(var category) ->
                visit.moved(visit.links().category(category.handles()));
            case FindCategory.Outcome.Unknown unknown -> throw visit.missing();
        }
    }

    private void list(ShopVisit visit, @Nullable Category category, CategoryTree all) {
        var asked = Asked.of(visit.ctx(), visit.shop().store().glossary());
        var currency = visit.shop().tenant().market().currency();
        var id = category == null ? null : category.id().value().toString();
        var below = category == null ? all.roots() : all.children(category.id());
        var shown = asked.isPlain() ? below.stream().map(Category::id).toList() : List.<CategoryId>of();
        var results = search.handle(
                new SearchProducts.Command(visit.tenant(), asked.request(id, currency, Sort.NEWEST), shown));
        visit.show(List.of(results, all), () -> html(visit, category, all, asked, results, below));
    }

    private byte[] html(
            ShopVisit visit,
            @Nullable Category category,
            CategoryTree all,
            Asked asked,
            SearchResults results,
            List<Category> below) {
        Function<ShopLinks, String> path =
                category == null ? ShopLinks::allProducts : links -> links.category(category.handles());
        var links = visit.links();
        var title = category == null
                ? visit.t().get("all_products")
                : category.name().in(links.language(), links.own());
        var description = category == null ? LocalizedText.NONE : category.description();
        var crumbs = Crumbs.above(category, all, links, visit.t());
        var head = asked.isPlain()
                ? head(visit, category, title, description.in(links.language(), links.own()), path)
                        .with(List.of(Structured.breadcrumbs(visit.origin(), crumbs, title, path.apply(links))))
                : Head.hidden(title + " — " + visit.shop().name());
        var page = visit.page(head, menus.of(all, visit), path.apply(links.in(visit.otherLanguage())));
        var view = new CategoryView(
                title,
                description,
                crumbs,
                asked.isPlain() ? Tiles.of(below, results.faces(), links) : List.of(),
                new Listings(visit, asked).of(results, Sort.NEWEST));
        return visit.html("listing/category", page, view);
    }

    private static Head head(
            ShopVisit visit,
            @Nullable Category category,
            String title,
            String description,
            Function<ShopLinks, String> path) {
        return category == null
                ? Heads.of(visit, title, description, path)
                : Heads.of(visit, title, description, category.name().texts().keySet(), path);
    }
}
