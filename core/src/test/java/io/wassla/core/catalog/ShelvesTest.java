package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryRefusal;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.category.ChangeCategory;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.category.RemoveCategory;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.ChangeTags;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.memory.SeenBySearch;
import io.wassla.core.tenancy.Plan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShelvesTest {
    private final Counter counter = new Counter();

    @Test
    void categories_form_a_tree_in_the_order_they_came() {
        var perfumes = counter.shelf(counter.tenant, "عطور");
        var oud = counter.shelf(counter.tenant, "عود", perfumes);
        var musk = counter.shelf(counter.tenant, "مسك", perfumes);
        var books = counter.shelf(counter.tenant, "كتب");

        assertThat(tree().roots()).containsExactly(perfumes, books);
        assertThat(tree().children(perfumes.id())).containsExactly(oud, musk);
    }

    @Test
    void two_categories_of_one_name_get_two_handles() {
        counter.shelf(counter.tenant, "عطور");
        var second = counter.shelf(counter.tenant, "عطور");

        assertThat(second.handles()).isEqualTo(new Handles(Map.of(Language.AR, new Handle("عطور-2"))));
    }

    @Test
    void a_category_can_not_be_below_itself_nor_too_deep_nor_below_nothing() {
        var top = counter.shelf(counter.tenant, "١");
        var below = counter.shelf(counter.tenant, "٢", top);
        var deepest = below;
        for (var level = 3; level <= Category.DEEPEST; level++) {
            deepest = counter.shelf(counter.tenant, "قسم " + level, deepest);
        }
        var foreign = counter.shelf(counter.other, "كتب");

        assertThat(move(top, below)).isEqualTo(refused(new CategoryRefusal.Circle()));
        assertThat(move(top, top)).isEqualTo(refused(new CategoryRefusal.Circle()));
        var loose = counter.shelf(counter.tenant, "آخر");
        assertThat(move(loose, deepest)).isEqualTo(refused(new CategoryRefusal.TooDeep(Category.DEEPEST)));
        assertThat(move(top, loose)).isEqualTo(refused(new CategoryRefusal.TooDeep(Category.DEEPEST)));
        assertThat(move(loose, foreign)).isEqualTo(refused(new CategoryRefusal.UnknownParent()));
        assertThat(move(foreign, top)).isEqualTo(new ChangeCategory.Outcome.Unknown());
    }

    @Test
    void products_of_a_category_are_found_under_its_new_place_at_once() {
        var perfumes = counter.shelf(counter.tenant, "عطور");
        var oud = counter.shelf(counter.tenant, "عود");
        var product = counter.created(placed(draft("دهن", "D-1"), oud));

        var moved = ((ChangeCategory.Outcome.Changed) move(oud, perfumes)).category();

        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in(perfumes, moved));
        var renamed = ((ChangeCategory.Outcome.Changed) change(
                        perfumes,
                        draft -> new CategoryDraft(
                                draft.parent(),
                                LocalizedText.of(Language.AR, "طيب"),
                                draft.description(),
                                draft.handles(),
                                draft.position())))
                .category();
        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in(renamed, moved));
    }

    @Test
    void when_there_are_very_many_a_job_does_the_rest() {
        counter.plan(Plan.PRO);
        var oud = counter.shelf(counter.tenant, "عود");
        var perfumes = counter.shelf(counter.tenant, "عطور");
        var first = counter.created(placed(draft("دهن", "D"), oud));
        for (var number = 0; number < Reindexing.AT_ONCE; number++) {
            counter.created(placed(draft("دهن " + number, "D-" + number), oud));
        }
        var moved = ((ChangeCategory.Outcome.Changed) move(oud, perfumes)).category();
        assertThat(counter.seen(first)).isEqualTo(SeenBySearch.in(oud));

        counter.wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().startsWith("run-jobs"))
                .forEach(chore -> chore.work().run(() -> false));

        assertThat(counter.seen(first)).isEqualTo(SeenBySearch.in(perfumes, moved));
    }

    @Test
    void a_category_with_others_below_stays() {
        var perfumes = counter.shelf(counter.tenant, "عطور");
        counter.shelf(counter.tenant, "عود", perfumes);

        assertThat(remove(perfumes)).isEqualTo(new RemoveCategory.Outcome.HasChildren());
    }

    @Test
    void products_of_a_removed_category_stay_outside_of_it() {
        var oud = counter.shelf(counter.tenant, "عود");
        var product = counter.created(placed(draft("دهن", "D-1"), oud));

        assertThat(remove(oud)).isEqualTo(new RemoveCategory.Outcome.Removed());
        assertThat(remove(oud)).isEqualTo(new RemoveCategory.Outcome.Unknown());

        assertThat(counter.shown(product).placement()).isEqualTo(Placement.NONE);
        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in());
    }

    @Test
    void tags_are_renamed_and_removed_where_they_are_shown() {
        var tag = counter.tag(counter.tenant, "جديد");
        var shelving = new Shelving(Set.of(), Set.of(tag.id()), List.of(), TaxCategory.STANDARD);
        var product = counter.created(placed(draft("دهن", "D-1"), shelving));

        assertThat(tags(new ChangeTags.Change.Rename(tag.id(), "أحدث")))
                .isEqualTo(new ChangeTags.Outcome.Done(new Tag(tag.id(), "أحدث")));
        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in().tagged("أحدث"));

        tags(new ChangeTags.Change.Remove(tag.id()));
        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in());
        assertThat(counter.shown(product).placement()).isEqualTo(Placement.NONE);
        assertThat(tags(new ChangeTags.Change.Remove(tag.id()))).isEqualTo(new ChangeTags.Outcome.Unknown());
    }

    @Test
    void a_tag_has_its_name_alone() {
        counter.tag(counter.tenant, "Sale");

        assertThat(tags(new ChangeTags.Change.Add("SALE"))).isEqualTo(new ChangeTags.Outcome.NameTaken());
    }

    private CategoryTree tree() {
        return counter.catalog.shelves().listCategories().handle(new ListCategories.Command(counter.tenant));
    }

    private ChangeCategory.Outcome move(Category category, @Nullable Category parent) {
        return change(
                category,
                draft -> new CategoryDraft(
                        parent == null ? null : parent.id(),
                        draft.name(),
                        draft.description(),
                        draft.handles(),
                        draft.position()));
    }

    private ChangeCategory.Outcome change(Category category, UnaryOperator<CategoryDraft> edit) {
        return counter.catalog
                .shelves()
                .changeCategory()
                .handle(new ChangeCategory.Command(counter.tenant, category.id(), edit, null, Counter.NOURA));
    }

    private RemoveCategory.Outcome remove(Category category) {
        return counter.catalog
                .shelves()
                .removeCategory()
                .handle(new RemoveCategory.Command(counter.tenant, category.id(), Counter.NOURA));
    }

    private ChangeTags.Outcome tags(ChangeTags.Change change) {
        return counter.catalog
                .shelves()
                .changeTags()
                .handle(new ChangeTags.Command(counter.tenant, change, Counter.NOURA));
    }

    private static ChangeCategory.Outcome refused(CategoryRefusal why) {
        return new ChangeCategory.Outcome.Refused(why);
    }

    private static ProductDraft placed(ProductDraft draft, Category category) {
        return placed(draft, new Shelving(Set.of(category.id()), Set.of(), List.of(), TaxCategory.STANDARD));
    }

    private static ProductDraft placed(ProductDraft draft, Shelving shelving) {
        return new ProductDraft(
                draft.presentation(), draft.publication(), shelving, draft.options(), draft.variants(), List.of());
    }
}
