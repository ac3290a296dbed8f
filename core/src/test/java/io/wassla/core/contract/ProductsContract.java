package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repository of products promises of each: it comes back as it was, and of two who change it one does. */
public abstract class ProductsContract extends ProductsCases {
    @Test
    void a_product_is_opened_with_all_categories_and_its_history() {
        var tenant = opened();
        var perfumes = shelf(tenant, Goods.category("عطور", null));
        var other = shelf(tenant, Goods.category("كتب", null));
        var product = Goods.rich(new Placement(Set.of(perfumes.id()), Set.of(), TaxCategory.STANDARD));
        add(tenant, product);

        var all = one(tenant, scope -> scope.products().open(product.id(), PageRequest.FIRST))
                .orElseThrow();
        var history = within(tenant, scope -> scope.stocks().history(product.id(), PageRequest.FIRST));

        assertThat(all.sheet().product()).isEqualTo(product);
        assertThat(all.categories().roots()).containsExactlyInAnyOrder(perfumes, other);
        assertThat(all.history()).isEqualTo(history);
        assertThat(one(opened(), scope -> scope.products().open(product.id(), PageRequest.FIRST)))
                .isEmpty();
    }

    @Test
    void a_product_comes_back_as_it_was() {
        var tenant = opened();
        var perfumes = shelf(tenant, Goods.category("عطور", null));
        var oud = shelf(tenant, Goods.category("عود", perfumes));
        var tag = tag(tenant, "جديد");
        var product = Goods.rich(new Placement(
                new LinkedHashSet<>(List.of(oud.id(), perfumes.id())), Set.of(tag.id()), TaxCategory.EXEMPT));

        add(tenant, product);

        var sheet = one(tenant, scope -> scope.products().sheet(product.id())).orElseThrow();
        assertThat(sheet).isEqualTo(new ProductSheet(product, List.of(oud, perfumes), List.of(tag)));
        assertThat(List.copyOf(sheet.product().placement().categories())).containsExactly(oud.id(), perfumes.id());
        assertThat(one(tenant, scope -> scope.products().find(product.id()))).contains(product);
    }

    @Test
    void a_changed_product_comes_back_changed() {
        var tenant = opened();
        var before = Goods.rich();
        add(tenant, before);
        var after = changed(before);

        update(tenant, before, after);

        assertThat(find(tenant, after)).isEqualTo(after);
    }

    @Test
    void of_two_changes_of_one_version_one_is_refused() {
        var tenant = opened();
        var before = Goods.rich();
        add(tenant, before);
        update(tenant, before, changed(before));

        assertThatThrownBy(() -> update(tenant, before, changed(before))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void of_many_who_change_one_version_at_once_one_does() {
        var tenant = opened();
        var before = Goods.rich();
        add(tenant, before);

        var outcomes = race(8, () -> attempt(() -> update(tenant, before, changed(before))));

        assertThat(outcomes).filteredOn(done -> done).hasSize(1);
    }

    @Test
    void the_same_id_in_two_tenants_is_two_products() {
        var nasam = opened();
        var other = opened();
        var product = Goods.rich();
        add(nasam, product);
        add(other, product);

        withinDo(nasam, scope -> scope.products().remove(product.id()));

        assertThat(one(nasam, scope -> scope.products().find(product.id()))).isEmpty();
        assertThat(find(other, product)).isEqualTo(product);
    }

    @Test
    void what_another_tenant_has_is_not_there() {
        var tenant = opened();
        var foreign = Goods.rich();
        add(opened(), foreign);

        assertThat(list(tenant, scope -> scope.products().sheets(List.of(foreign.id()))))
                .isEmpty();
        assertThat(says(tenant, scope -> scope.products().remove(foreign.id()))).isFalse();
        assertThat(owners(tenant, foreign)).isEmpty();
        assertThatThrownBy(() -> update(tenant, foreign, changed(foreign))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void categories_and_tags_of_another_tenant_can_not_be_referred_to() {
        var tenant = opened();
        var other = opened();
        var category = shelf(other, Goods.category("عطور", null)).id();
        var tag = tag(other, "جديد").id();

        assertThatThrownBy(
                        () -> add(tenant, Goods.rich(new Placement(Set.of(category), Set.of(), TaxCategory.STANDARD))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> add(tenant, Goods.rich(new Placement(Set.of(), Set.of(tag), TaxCategory.STANDARD))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void variants_change_places_come_and_go_and_keep_their_stock() {
        var tenant = opened();
        var before = Goods.rich();
        add(tenant, before);
        var first = before.assortment().variants().get(0);
        var second = before.assortment().variants().get(1);
        var fresh = new Variant(
                new VariantId(id()),
                new Sku("new-" + first.sku().value()),
                List.of("50 مل", "yes"),
                first.pricing(),
                new Stock(4, StockPolicy.DENY),
                first.parcel());
        var swapped = second.with(first.sku()).with(new Stock(99, StockPolicy.ALLOW));
        var after = with(before, swapped, fresh, first.with(second.sku())).changed(NOW.plusSeconds(1));

        update(tenant, before, after);

        var kept = swapped.with(second.stock());
        assertThat(find(tenant, after)).isEqualTo(with(after, kept, fresh, first.with(second.sku())));
    }

    @Test
    void a_policy_that_forbids_what_is_there_already_is_refused() {
        var tenant = opened();
        var before = Goods.plain(new Stock(-2, StockPolicy.ALLOW));
        add(tenant, before);
        var after = with(before, variant(before).with(Stock.NONE)).changed(NOW);

        assertThatThrownBy(() -> update(tenant, before, after)).isInstanceOf(ConcurrentChange.class);
    }

    private Map<?, ProductId> owners(TenantId tenant, Product product) {
        return within(tenant, scope -> scope.products().owners(product.claims()));
    }
}
