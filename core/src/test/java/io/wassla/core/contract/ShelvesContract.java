package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repositories of categories and tags promise. */
public abstract class ShelvesContract extends StorageContract {

    @Test
    void categories_come_back_as_the_tree_they_form() {
        var tenant = opened();
        var perfumes = shelf(tenant, Goods.category("عطور", null));
        var oud = shelf(tenant, Goods.category("عود", perfumes));
        shelf(opened(), Goods.category("كتب", null));

        var tree = within(tenant, scope -> scope.categories().tree());

        assertThat(tree.roots()).containsExactly(perfumes);
        assertThat(tree.children(perfumes.id())).containsExactly(oud);
        assertThat(within(tenant, scope -> scope.categories().lockTree()).size())
                .isEqualTo(2);
    }

    @Test
    void branches_are_categories_with_all_above_them() {
        var tenant = opened();
        var perfumes = shelf(tenant, Goods.category("عطور", null));
        var oud = shelf(tenant, Goods.category("عود", perfumes));
        var old = shelf(tenant, Goods.category("معتق", oud));
        shelf(tenant, Goods.category("مسك", perfumes));

        var branches = within(tenant, scope -> scope.categories().branches(List.of(old.id(), new CategoryId(id()))));

        assertThat(branches.size()).isEqualTo(3);
        assertThat(branches.path(old.id())).containsExactly(perfumes, oud, old);
        assertThat(within(tenant, scope -> scope.categories().branches(List.of()))
                        .size())
                .isZero();
    }

    @Test
    void a_changed_category_comes_back_changed_and_a_stale_change_is_refused() {
        var tenant = opened();
        var before = shelf(tenant, Goods.category("عطور", null));
        var handles = new Handles(Map.of(Language.EN, new Handle("perfumes")));
        var after = before.named(before.name(), handles, NOW.plusSeconds(1));

        withinDo(tenant, scope -> scope.categories().update(after));

        assertThat(tree(tenant).roots()).containsExactly(after);
        assertThatThrownBy(() -> withinDo(tenant, scope -> scope.categories().update(after)))
                .isInstanceOf(ConcurrentChange.class);
        var old = before.handles().in(Language.AR).orElseThrow();
        assertThat(one(tenant, scope -> scope.categories().withHandle(old, Language.AR)))
                .contains(new HandleMatch(before.id().value(), Language.AR, false));
        assertThat(one(tenant, scope -> scope.categories().withHandle(new Handle("perfumes"), Language.AR)))
                .contains(new HandleMatch(before.id().value(), Language.EN, true));
    }

    @Test
    void a_handle_is_had_by_one_category_only() {
        var tenant = opened();
        var category = shelf(tenant, Goods.category("عطور", null));
        var claim = category.handles().claims().iterator().next();
        var free = new TakenHandle(Language.EN, claim.handle());

        assertThat(this.<Map<?, ?>>within(tenant, scope -> scope.categories().owners(List.of(claim, free))))
                .isEqualTo(Map.of(claim, category.id()));
        var other = Goods.category("كتب", null).named(category.name(), category.handles(), NOW);
        assertThatThrownBy(() -> shelf(tenant, other)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void a_category_can_not_hang_on_one_of_another_tenant() {
        var foreign = shelf(opened(), Goods.category("عطور", null));

        assertThatThrownBy(() -> shelf(opened(), Goods.category("عود", foreign)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void products_stay_when_their_category_or_tag_goes() {
        var tenant = opened();
        var category = shelf(tenant, Goods.category("عطور", null));
        var tag = tag(tenant, "جديد");
        var product = Goods.rich(new Placement(Set.of(category.id()), Set.of(tag.id()), TaxCategory.STANDARD));
        withinDo(tenant, scope -> scope.products().add(product, Goods.first(product)));

        assertThat(says(opened(), scope -> scope.categories().remove(category.id())))
                .isFalse();
        assertThat(says(tenant, scope -> scope.categories().remove(category.id())))
                .isTrue();
        assertThat(says(tenant, scope -> scope.categories().remove(category.id())))
                .isFalse();
        assertThat(says(tenant, scope -> scope.tags().remove(tag.id()))).isTrue();

        assertThat(one(tenant, scope -> scope.products().find(product.id()))).contains(product.with(Placement.NONE));
    }

    @Test
    void of_two_who_change_the_tree_at_once_the_later_sees_what_the_earlier_did() {
        var tenant = opened();

        var sizes = race(
                8,
                () -> within(tenant, scope -> {
                    var before = scope.categories().lockTree().size();
                    scope.categories().add(Goods.category("عطور", null));
                    return before;
                }));

        assertThat(sizes).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void tags_are_found_by_id_by_name_and_all_by_name() {
        var tenant = opened();
        var sale = tag(tenant, "Sale");
        var fresh = tag(tenant, "جديد");
        tag(opened(), "Sale");

        assertThat(list(tenant, scope -> scope.tags().all())).containsExactly(sale, fresh);
        assertThat(list(tenant, scope -> scope.tags().find(List.of(fresh.id(), new TagId(id()), sale.id()))))
                .containsExactly(fresh, sale);
        assertThat(one(tenant, scope -> scope.tags().find(sale.id()))).contains(sale);
        assertThat(this.<Map<String, Tag>>within(tenant, scope -> scope.tags().named(Set.of("sale", "other"))))
                .isEqualTo(Map.of("sale", sale));
        assertThat(this.<Integer>within(tenant, scope -> scope.tags().count())).isEqualTo(2);
    }

    @Test
    void a_tag_has_its_name_alone_whatever_the_case() {
        var tenant = opened();
        var sale = tag(tenant, "Sale");
        var other = tag(tenant, "Other");

        assertThat(says(tenant, scope -> scope.tags().add(new Tag(new TagId(id()), "SALE"))))
                .isFalse();
        assertThat(says(tenant, scope -> scope.tags().rename(new Tag(other.id(), "sale"))))
                .isFalse();
        assertThat(says(tenant, scope -> scope.tags().rename(new Tag(sale.id(), "SALE"))))
                .isTrue();
        assertThat(says(tenant, scope -> scope.tags().rename(new Tag(new TagId(id()), "x"))))
                .isFalse();
        assertThat(one(tenant, scope -> scope.tags().find(sale.id()))).contains(new Tag(sale.id(), "SALE"));
    }

    @Test
    void of_many_who_add_one_tag_at_once_one_does() {
        var tenant = opened();

        var added = race(8, () -> says(tenant, scope -> scope.tags().add(new Tag(new TagId(id()), "Sale"))));

        assertThat(added).filteredOn(done -> done).hasSize(1);
    }

    private CategoryTree tree(TenantId tenant) {
        return within(tenant, scope -> scope.categories().tree());
    }

    private Category shelf(TenantId tenant, Category category) {
        withinDo(tenant, scope -> scope.categories().add(category));
        return category;
    }

    private Tag tag(TenantId tenant, String name) {
        var tag = new Tag(new TagId(id()), name);
        withinDo(tenant, scope -> scope.tags().add(tag));
        return tag;
    }
}
