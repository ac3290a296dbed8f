package io.wassla.adapter.http.shop;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.picture.Picture;
import java.util.List;
import java.util.Map;

/** Categories with a picture each. */
public final class Tiles {
    private Tiles() {}

    /** In the same order; without a picture where no product has one. */
    public static List<Tile> of(List<Category> categories, Map<CategoryId, Picture> faces, ShopLinks links) {
        return categories.stream().map(category -> tile(category, faces, links)).toList();
    }

    private static Tile tile(Category category, Map<CategoryId, Picture> faces, ShopLinks links) {
        var face = faces.get(category.id());
        return new Tile(
                links.category(category.handles()),
                category.name().in(links.language(), links.own()),
                ShopPage.lang(category.name(), links),
                face == null ? null : Cards.picture(face, category.name(), links));
    }
}
