package io.wassla.adapter.http.shop;

import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.storefront.ProductSight;
import io.wassla.core.storefront.ShowProductPage;
import java.util.List;
import java.util.Optional;

/** {@code /products/<handle>}. */
final class ProductPage {
    private static final String PICTURE_SIZES = "(min-width: 62rem) 600px, 100vw";
    private static final int LONGEST_LEAD = 240;

    private final ShowProductPage show;
    private final ShelfMenus menus;

    ProductPage(ShowProductPage show, ShelfMenus menus) {
        this.show = show;
        this.menus = menus;
    }

    void mount(RoutesConfig routes, ShopDoor door) {
        door.get(routes, "/products/{handle}", this::show);
    }

    private void show(ShopVisit visit) {
        var command = ShowProductPage.Command.page(visit.tenant(), visit.handle(), visit.language());
        switch (show.handle(command)) {
            case ShowProductPage.Outcome.Shown(var sight, var tree) ->
                visit.show(List.of(sight, tree), () -> html(visit, sight, tree));
            case ShowProductPage.Outcome.Moved(var handles) ->
                visit.moved(visit.links().product(handles));
            case ShowProductPage.Outcome.Unknown unknown -> throw visit.missing();
        }
    }

    private byte[] html(ShopVisit visit, ProductSight sight, CategoryTree tree) {
        var product = sight.product();
        var presentation = product.presentation();
        var links = visit.links();
        var path = links.product(presentation.handles());
        var chosen = new Choosing(product, visit::said, path, visit.query("variant"));
        var crumbs = Crumbs.of(
                product.placement().categories().stream()
                        .findFirst()
                        .map(tree::path)
                        .orElse(List.of()),
                links,
                visit.t());
        var pictures = product.pictures().stream()
                .map(picture -> Cards.picture(picture, presentation.name(), links))
                .toList();
        var text = presentation.description().in(links.language(), links.own());
        var lead = lead(text);
        var view = new ProductView(
                presentation.name(),
                crumbs,
                presentation.description(),
                lead,
                text.substring(lead.length()).strip(),
                pictures,
                new Buying(visit).of(product, chosen.variant(), path),
                chosen.options(),
                Cards.of(sight.related(), links));
        var page = visit.page(
                head(
                                visit,
                                product,
                                crumbs,
                                path,
                                pictures.stream()
                                        .map(picture -> visit.origin() + picture.src())
                                        .toList())
                        .showing(pictures.stream().findFirst().orElse(null), PICTURE_SIZES),
                menus.of(tree, visit),
                links.in(visit.otherLanguage()).product(presentation.handles()));
        return visit.desk().renderer().html("product", page, view);
    }

    /** The first line, unless that is long. */
    private static String lead(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.length() <= LONGEST_LEAD ? first : "";
    }

    private static Head head(ShopVisit visit, Product product, List<Crumb> crumbs, String path, List<String> pictures) {
        var links = visit.links();
        var presentation = product.presentation();
        var name = presentation.name().in(links.language(), links.own());
        var text = presentation.description().in(links.language(), links.own());
        var title = Optional.of(presentation.seo().title().in(links.language(), links.own()))
                .filter(words -> !words.isEmpty())
                .orElse(name);
        var description = Optional.of(presentation.seo().description().in(links.language(), links.own()))
                .filter(words -> !words.isEmpty())
                .orElse(text);
        var languages = presentation.name().texts().keySet();
        return Heads.of(visit, title, description, languages, each -> each.product(presentation.handles()))
                .with(List.of(
                        new Offers(visit, product, visit.origin() + path, name, Heads.shortened(text), pictures).json(),
                        Structured.breadcrumbs(visit.origin(), crumbs, name, path)))
                .picturedBy(pictures.stream().findFirst().orElse(null));
    }
}
