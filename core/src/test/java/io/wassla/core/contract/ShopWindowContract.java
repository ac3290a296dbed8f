package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.kernel.Language;
import io.wassla.core.search.ProductCard;
import io.wassla.core.storefront.ProductAddress;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What pages of stores are read with. */
public abstract class ShopWindowContract extends StorageContract {

    @Test
    void a_product_is_found_by_its_handle_with_visible_others_of_its_category() {
        var tenant = opened();
        var shelf = shelf(tenant);
        var older = product(tenant, visible(shelf));
        product(tenant, Goods.rich(in(shelf)));
        var oud = product(tenant, visible(shelf));
        var newer = product(tenant, visible(shelf));

        var sight = one(tenant, scope -> scope.shopWindow().product(arabic(oud), Language.AR, true, NOW))
                .orElseThrow();

        assertThat(sight.product()).isEqualTo(oud);
        assertThat(sight.match()).isEqualTo(new HandleMatch(oud.id().value(), Language.AR, true));
        assertThat(sight.related()).containsExactly(ProductCard.of(newer), ProductCard.of(older));
        assertThat(sight.tree()).isNotNull();
        assertThat(sight.tree().roots()).containsExactly(shelf);
    }

    @Test
    void whoever_asks_without_the_categories_gets_none_and_another_store_has_no_such_product() {
        var tenant = opened();
        var oud = product(tenant, Goods.rich());

        var sight = one(tenant, scope -> scope.shopWindow().product(arabic(oud), Language.EN, false, NOW))
                .orElseThrow();

        assertThat(sight.tree()).isNull();
        assertThat(sight.related()).isEmpty();
        assertThat(one(opened(), scope -> scope.shopWindow().product(arabic(oud), Language.AR, true, NOW)))
                .isEmpty();
    }

    @Test
    void visible_products_are_listed_piece_by_piece() {
        var tenant = opened();
        var shelf = shelf(tenant);
        var first = product(tenant, visible(shelf));
        product(tenant, Goods.rich(in(shelf)));
        var second = product(tenant, visible(shelf));
        var third = product(tenant, visible(shelf));

        List<ProductAddress> begin = within(tenant, scope -> scope.shopWindow().addresses(null, 2, NOW));
        List<ProductAddress> rest = within(tenant, scope -> scope.shopWindow().addresses(second.id(), 2, NOW));
        List<Product> newest = within(tenant, scope -> scope.shopWindow().offers(null, 2, NOW));
        List<Product> oldest = within(tenant, scope -> scope.shopWindow().offers(second.id(), 2, NOW));
        List<ProductId> cuts = within(tenant, scope -> scope.shopWindow().cuts(2, NOW));
        List<ProductId> none = within(tenant, scope -> scope.shopWindow().cuts(3, NOW));

        assertThat(begin).containsExactly(address(first), address(second));
        assertThat(rest).containsExactly(address(third));
        assertThat(newest).containsExactly(third, second);
        assertThat(oldest).containsExactly(first);
        assertThat(cuts).containsExactly(second.id());
        assertThat(none).isEmpty();
    }

    private static Handle arabic(Product product) {
        return product.presentation().handles().in(Language.AR).orElseThrow();
    }

    private static ProductAddress address(Product product) {
        return new ProductAddress(
                product.id(),
                product.presentation().handles(),
                product.revision().updatedAt());
    }

    private static Placement in(Category shelf) {
        return new Placement(Set.of(shelf.id()), Set.of(), TaxCategory.STANDARD);
    }

    private static Product visible(Category shelf) {
        return Goods.rich(in(shelf)).with(new Publication(ProductStatus.ACTIVE, NOW.minusSeconds(60)));
    }

    private Category shelf(TenantId tenant) {
        var shelf = Goods.category("عطور", null);
        withinDo(tenant, scope -> scope.categories().add(shelf));
        return shelf;
    }

    private Product product(TenantId tenant, Product product) {
        withinDo(tenant, scope -> {
            scope.products().add(product, Goods.first(product));
            scope.searchEntries().put(new SearchEntry(product, List.of(), List.of()));
        });
        return product;
    }
}
