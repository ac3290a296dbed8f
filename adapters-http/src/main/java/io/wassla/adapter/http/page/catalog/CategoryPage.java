package io.wassla.adapter.http.page.catalog;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ShelvesFeature;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.category.ChangeCategory;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.category.RemoveCategory;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /dashboard/categories/{id}}: names, description, place and address of one category. */
final class CategoryPage {
    private static final String PATH = CategoriesPage.PATH + "/{id}";

    private final ShelvesFeature shelves;

    CategoryPage(ShelvesFeature shelves) {
        this.shelves = shelves;
    }

    /** @param parents those it may be moved under */
    record View(Form form, String name, String path, boolean hasChildren, List<CategoryChoice> parents, Shop shop) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::save);
        visits.get(routes, PATH + "/remove", this::confirm);
        visits.post(routes, PATH + "/remove", this::remove);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        var tree = tree(shop);
        var category = category(visit, tree);
        visit.show("catalog/category", view(visit, shop, tree, category, values(category)));
    }

    private static Form values(Category category) {
        var values = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            values.put("name_" + language.code(), category.name().in(language).orElse(""));
            values.put(
                    "description_" + language.code(),
                    category.description().in(language).orElse(""));
            values.put(
                    "handle_" + language.code(),
                    category.handles().in(language).map(Handle::value).orElse(""));
        }
        var parent = category.parent();
        values.put("parent", parent == null ? "" : parent.value().toString());
        values.put("version", Integer.toString(category.revision().version()));
        return new Form(Map.copyOf(values), List.of());
    }

    private void save(Visit visit) {
        var shop = Shop.of(visit);
        var tree = tree(shop);
        var category = category(visit, tree);
        var form = visit.form(
                "name_ar",
                "name_en",
                "description_ar",
                "description_en",
                "handle_ar",
                "handle_en",
                "parent",
                "version");
        var read = CategoryTyped.draft(form, visit.t(), shop, CategoryDraft.of(category));
        var draft = read.draft();
        if (draft == null) {
            visit.refuse("catalog/category", view(visit, shop, tree, category, read.form()));
            return;
        }
        var command = new ChangeCategory.Command(
                shop.tenant(), category.id(), current -> draft, Ints.tryParse(form.value("version")), visit.origin());
        switch (shelves.changeCategory().handle(command)) {
            case ChangeCategory.Outcome.Changed changed -> visit.go(CategoriesPage.PATH, "category_saved");
            case ChangeCategory.Outcome.Refused(var why) ->
                visit.refuse(
                        "catalog/category",
                        view(visit, shop, tree, category, CategoryTyped.refused(form, visit.t(), why)));
            case ChangeCategory.Outcome.Stale(var current) -> {
                var newest =
                        form.with("version", Integer.toString(current.revision().version()));
                visit.refuse(
                        "catalog/category",
                        view(
                                visit,
                                shop,
                                tree,
                                current,
                                newest.refused("", visit.t().get("error.conflict"))));
            }
            case ChangeCategory.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private void confirm(Visit visit) {
        var shop = Shop.of(visit);
        var category = category(visit, tree(shop));
        var t = visit.t();
        visit.show(
                "confirm",
                ConfirmView.of(
                        t.get("category.remove.title", category.name().in(visit.language(), shop.language())),
                        t.get("category.remove.text"),
                        t.get("category.remove"),
                        path(category) + "/remove",
                        path(category)));
    }

    private void remove(Visit visit) {
        var shop = Shop.of(visit);
        var id = new CategoryId(visit.id());
        switch (shelves.removeCategory().handle(new RemoveCategory.Command(shop.tenant(), id, visit.origin()))) {
            case RemoveCategory.Outcome.Removed removed -> visit.go(CategoriesPage.PATH, "category_removed");
            case RemoveCategory.Outcome.HasChildren children -> visit.go(CategoriesPage.PATH, "category_not_empty");
            case RemoveCategory.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private CategoryTree tree(Shop shop) {
        return shelves.listCategories().handle(new ListCategories.Command(shop.tenant()));
    }

    private static Category category(Visit visit, CategoryTree tree) {
        return tree.find(new CategoryId(visit.id())).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }

    private static String path(Category category) {
        return CategoriesPage.PATH + "/" + category.id().value();
    }

    private static View view(Visit visit, Shop shop, CategoryTree tree, Category category, Form form) {
        var parents = CategoryChoice.all(tree, visit.language(), shop.language()).stream()
                .filter(choice -> Visit.uuid(choice.id())
                        .filter(id -> !tree.isWithin(new CategoryId(id), category.id()))
                        .isPresent())
                .toList();
        return new View(
                form,
                category.name().in(visit.language(), shop.language()),
                path(category),
                !tree.children(category.id()).isEmpty(),
                parents,
                shop);
    }
}
