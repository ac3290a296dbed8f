package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the front page down. */
public final class Crumbs {
    private Crumbs() {}

    /** To a category, itself left out. */
    public static List<Crumb> above(@Nullable Category category, CategoryTree tree, ShopLinks links, Texts t) {
        var path = category == null ? List.<Category>of() : tree.path(category.id());
        return of(path.isEmpty() ? path : path.subList(0, path.size() - 1), links, t);
    }

    static List<Crumb> of(List<Category> path, ShopLinks links, Texts t) {
        var crumbs = ImmutableList.<Crumb>builder().add(new Crumb(links.home(), t.get("home"), null));
        path.forEach(category -> crumbs.add(new Crumb(
                links.category(category.handles()),
                category.name().in(links.language(), links.own()),
                ShopPage.lang(category.name(), links))));
        return crumbs.build();
    }
}
