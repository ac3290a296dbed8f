package io.wassla.adapter.http.shop;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.storefront.ShowMenu;
import java.util.List;

/** Navigation made of the category tree, once for each tree and language. */
public final class ShelfMenus implements Menus {
    private static final int MOST_ROOTS = 20;
    private static final int MOST_BELOW = 20;

    private final ShowMenu show;

    /** By the tree itself: one that changes is another object. */
    private final LoadingCache<CategoryTree, LoadingCache<ShopLinks, List<MenuItem>>> menus = CacheBuilder.newBuilder()
            .weakKeys()
            .build(CacheLoader.from(tree ->
                    CacheBuilder.newBuilder().build(CacheLoader.from((ShopLinks links) -> items(tree, links)))));

    ShelfMenus(ShowMenu show) {
        this.show = show;
    }

    @Override
    public List<MenuItem> of(ShopVisit visit) {
        return of(show.handle(visit.tenant()), visit);
    }

    /** Of a tree that was read already. */
    public List<MenuItem> of(CategoryTree tree, ShopVisit visit) {
        return menus.getUnchecked(tree).getUnchecked(visit.links());
    }

    private static List<MenuItem> items(CategoryTree tree, ShopLinks links) {
        return tree.roots().stream()
                .limit(MOST_ROOTS)
                .map(root -> item(
                        root,
                        tree.children(root.id()).stream()
                                .limit(MOST_BELOW)
                                .map(child -> item(child, List.of(), links))
                                .toList(),
                        links))
                .toList();
    }

    private static MenuItem item(Category category, List<MenuItem> below, ShopLinks links) {
        return new MenuItem(
                links.category(category.handles()),
                category.name().in(links.language(), links.own()),
                ShopPage.lang(category.name(), links),
                below);
    }
}
