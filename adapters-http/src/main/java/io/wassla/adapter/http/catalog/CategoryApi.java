package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.catalog.CategoryEdit.CategoryPatch;
import io.wassla.adapter.http.catalog.CategoryEdit.NewCategory;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ShelvesFeature;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.category.ChangeCategory;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.category.RemoveCategory;
import io.wassla.core.membership.Permission;
import java.util.List;
import java.util.stream.Stream;

/** The categories of a store. */
public final class CategoryApi implements ApiFeature {
    private static final String PATH = "/api/v1/categories";
    private static final String TAG = "Categories and tags";

    private final ShelvesFeature shelves;
    private final Shops shops;

    public CategoryApi(ShelvesFeature shelves, Shops shops) {
        this.shelves = shelves;
        this.shops = shops;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(PATH, "addCategory", TAG, "Adds a category")
                        .member(Permission.MANAGE_CATALOG)
                        .takes(NewCategory.class)
                        .versioned()
                        .answersMade(CategoryJson.class)
                        .refuses(ProblemType.HANDLE_TAKEN)
                        .by(this::add),
                Describe.get(PATH, "listCategories", TAG, "Lists categories, each before those below it")
                        .member(Permission.MANAGE_CATALOG)
                        .answersPages(CategoryJson.class)
                        .by(this::list),
                Describe.get(PATH + "/{id}", "showCategory", TAG, "Shows a category")
                        .member(Permission.MANAGE_CATALOG)
                        .versioned()
                        .answers(200, CategoryJson.class)
                        .by(this::show),
                Describe.patch(PATH + "/{id}", "changeCategory", TAG, "Renames or moves a category")
                        .member(Permission.MANAGE_CATALOG)
                        .versioned()
                        .takes(CategoryPatch.class)
                        .answers(200, CategoryJson.class)
                        .refuses(ProblemType.HANDLE_TAKEN)
                        .by(this::change),
                Describe.delete(PATH + "/{id}", "removeCategory", TAG, "Removes a category; its products stay")
                        .member(Permission.MANAGE_CATALOG)
                        .answersNothing(204)
                        .refuses(ProblemType.CATEGORY_NOT_EMPTY)
                        .by(this::remove));
    }

    private Answer add(Call call) {
        var terms = shops.terms(call);
        var draft = CategoryEdit.fresh(call.body(NewCategory.class), terms.language());
        return switch (shelves.addCategory().handle(new AddCategory.Command(call.tenant(), draft, call.origin()))) {
            case AddCategory.Outcome.Added(var category) ->
                Answer.created(PATH + "/" + category.id().value(), CategoryJson.of(category, terms.language()))
                        .withVersion(category.revision());
            case AddCategory.Outcome.Refused(var why) -> Refusals.of(why);
        };
    }

    private Answer list(Call call) {
        var language = shops.terms(call).language();
        var tree = tree(call);
        return Answer.ok(call.part(
                tree.roots().stream()
                        .flatMap(root -> withAllBelow(tree, root))
                        .map(category -> CategoryJson.of(category, language))
                        .toList(),
                CategoryJson::id));
    }

    private static Stream<Category> withAllBelow(CategoryTree tree, Category category) {
        return Stream.concat(
                Stream.of(category), tree.children(category.id()).stream().flatMap(child -> withAllBelow(tree, child)));
    }

    private Answer show(Call call) {
        var terms = shops.terms(call);
        return tree(call)
                .find(id(call))
                .<Answer>map(category -> answer(category, terms))
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer change(Call call) {
        var terms = shops.terms(call);
        var id = id(call);
        var edit = new CategoryEdit(call.patch(CategoryPatch.class), terms.language());
        var command = new ChangeCategory.Command(call.tenant(), id, edit::onto, call.ifMatch(), call.origin());
        return switch (shelves.changeCategory().handle(command)) {
            case ChangeCategory.Outcome.Changed(var category) -> answer(category, terms);
            case ChangeCategory.Outcome.Refused(var why) -> Refusals.of(why);
            case ChangeCategory.Outcome.Stale stale -> Answer.refused(ProblemType.PRECONDITION_FAILED);
            case ChangeCategory.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private Answer remove(Call call) {
        var command = new RemoveCategory.Command(call.tenant(), id(call), call.origin());
        return switch (shelves.removeCategory().handle(command)) {
            case RemoveCategory.Outcome.Removed removed -> Answer.nothing();
            case RemoveCategory.Outcome.HasChildren children -> Answer.refused(ProblemType.CATEGORY_NOT_EMPTY);
            case RemoveCategory.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private CategoryTree tree(Call call) {
        return shelves.listCategories().handle(new ListCategories.Command(call.tenant()));
    }

    private static CategoryId id(Call call) {
        return new CategoryId(call.id("id"));
    }

    private static Answer.Done answer(Category category, Terms terms) {
        return Answer.ok(CategoryJson.of(category, terms.language())).withVersion(category.revision());
    }
}
