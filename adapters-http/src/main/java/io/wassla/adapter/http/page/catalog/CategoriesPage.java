package io.wassla.adapter.http.page.catalog;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ShelvesFeature;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.category.ChangeCategory;
import io.wassla.core.catalog.category.ListCategories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/categories}: the tree of categories. */
final class CategoriesPage {
    static final String PATH = "/dashboard/categories";

    private final ShelvesFeature shelves;

    CategoriesPage(ShelvesFeature shelves) {
        this.shelves = shelves;
    }

    record View(Form form, List<CategoryChoice> categories, Shop shop) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::add);
        visits.post(routes, PATH + "/{id}/up", visit -> move(visit, -1));
        visits.post(routes, PATH + "/{id}/down", visit -> move(visit, 1));
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        visit.show("catalog/categories", view(visit, shop, Form.EMPTY));
    }

    private void add(Visit visit) {
        var shop = Shop.of(visit);
        var form = visit.form("name_ar", "name_en", "parent");
        var draft = CategoryTyped.draft(form, visit.t(), shop, CategoryTyped.NOTHING);
        if (draft.draft() == null) {
            visit.refuse("catalog/categories", view(visit, shop, draft.form()));
            return;
        }
        var command = new AddCategory.Command(shop.tenant(), draft.draft(), visit.origin());
        switch (shelves.addCategory().handle(command)) {
            case AddCategory.Outcome.Added added -> visit.go(PATH, "category_added");
            case AddCategory.Outcome.Refused(var why) ->
                visit.refuse("catalog/categories", view(visit, shop, CategoryTyped.refused(form, visit.t(), why)));
        }
    }

    /** Its siblings are numbered anew where their places don't tell them apart. */
    private void move(Visit visit, int by) {
        var shop = Shop.of(visit);
        var tree = tree(shop);
        var category = tree.find(new CategoryId(visit.id())).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        var siblings = new ArrayList<>(siblings(tree, category.parent()));
        var from = siblings.indexOf(category);
        var to = from + by;
        if (to >= 0 && to < siblings.size()) {
            Collections.swap(siblings, from, to);
            for (var place = 0; place < siblings.size(); place++) {
                place(visit, shop, siblings.get(place), place);
            }
        }
        visit.go(PATH);
    }

    private void place(Visit visit, Shop shop, Category category, int place) {
        if (category.position() != place) {
            shelves.changeCategory()
                    .handle(new ChangeCategory.Command(
                            shop.tenant(), category.id(), draft -> at(draft, place), null, visit.origin()));
        }
    }

    private static CategoryDraft at(CategoryDraft draft, int place) {
        return new CategoryDraft(draft.parent(), draft.name(), draft.description(), draft.handles(), place);
    }

    private static List<Category> siblings(CategoryTree tree, @Nullable CategoryId parent) {
        return parent == null ? tree.roots() : tree.children(parent);
    }

    private CategoryTree tree(Shop shop) {
        return shelves.listCategories().handle(new ListCategories.Command(shop.tenant()));
    }

    private View view(Visit visit, Shop shop, Form form) {
        return new View(form, CategoryChoice.all(tree(shop), visit.language(), shop.language()), shop);
    }
}
