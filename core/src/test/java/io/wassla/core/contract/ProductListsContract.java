package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.catalog.listing.ProductOrder;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ProductTotals;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.search.words.Beginnings;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repository of products promises of many: lists, counts and changes that are made together. */
public abstract class ProductListsContract extends ProductsCases {
    @Test
    void products_are_listed_newest_first_with_what_the_filter_wants() {
        var tenant = opened();
        var perfumes = shelf(tenant, Goods.category("عطور", null));
        var oud = shelf(tenant, Goods.category("عود", perfumes));
        var tag = tag(tenant, "جديد");
        var tagged = Goods.rich(new Placement(Set.of(perfumes.id()), Set.of(tag.id()), TaxCategory.STANDARD));
        var below = Goods.rich(new Placement(Set.of(oud.id()), Set.of(), TaxCategory.STANDARD));
        var soldOut = Goods.plain(0);
        var draft = Goods.plain(3);
        List.of(tagged, below, soldOut, draft).forEach(product -> add(tenant, product));
        add(opened(), Goods.rich());

        assertThat(listed(tenant, ProductFilter.ALL)).containsExactly(draft, soldOut, below, tagged);
        assertThat(listed(tenant, new ProductFilter(ProductStatus.DRAFT, null, null, null)))
                .containsExactly(draft, soldOut);
        assertThat(listed(tenant, new ProductFilter(null, perfumes.id(), null, null)))
                .containsExactly(below, tagged);
        assertThat(listed(tenant, new ProductFilter(null, oud.id(), null, null)))
                .containsExactly(below);
        assertThat(listed(tenant, new ProductFilter(null, null, tag.id(), null)))
                .containsExactly(tagged);
        assertThat(listed(tenant, new ProductFilter(null, null, null, true))).containsExactly(soldOut);
        assertThat(listed(tenant, new ProductFilter(ProductStatus.DRAFT, null, null, false)))
                .containsExactly(draft);
        assertThat(listed(tenant, new ProductFilter(null, new CategoryId(id()), null, null)))
                .isEmpty();
    }

    @Test
    void a_list_is_narrowed_to_names_and_skus_that_begin_so() {
        var tenant = opened();
        var rich = found(tenant, Goods.rich());
        var plain = found(tenant, Goods.plain(1));
        var strangers = found(opened(), Goods.rich());
        var name = rich.presentation().name().in(Language.AR, Language.EN);
        var sku = rich.assortment().first().sku().value();

        assertThat(listed(tenant, ProductFilter.ALL.named(Beginnings.of(" ")))).containsExactly(plain, rich);
        assertThat(listed(tenant, ProductFilter.ALL.named(Beginnings.of(name)))).contains(rich);
        assertThat(listed(tenant, ProductFilter.ALL.named(Beginnings.of(sku)))).containsExactly(rich);
        assertThat(listed(tenant, ProductFilter.ALL.named(Beginnings.of(name)))).doesNotContain(strangers);
        assertThat(listed(tenant, ProductFilter.ALL.named(Beginnings.of(sku + " qqq"))))
                .isEmpty();
        assertThat(listed(tenant, ProductFilter.ALL.named(Beginnings.of("؟!")))).isEmpty();
    }

    @Test
    void a_list_tells_how_many_there_are_in_each_status() {
        var tenant = opened();
        var rich = Goods.rich();
        add(tenant, rich);
        add(tenant, Goods.plain(1));
        add(tenant, Goods.plain(0));
        update(
                tenant,
                rich,
                rich.with(new Publication(ProductStatus.ARCHIVED, null)).changed(NOW));

        var listing = within(
                tenant,
                scope -> scope.products()
                        .list(new ProductFilter(ProductStatus.ACTIVE, null, null, null), PageRequest.FIRST));

        assertThat(listing.page().items()).isEmpty();
        assertThat(listing.totals())
                .isEqualTo(new ProductTotals(Map.of(ProductStatus.ARCHIVED, 1, ProductStatus.DRAFT, 2), 1));
        assertThat(this.<Map<Limit, Integer>>within(
                        tenant, scope -> scope.usage().at(NOW)))
                .containsEntry(Limit.PRODUCTS, 3);
    }

    @Test
    void a_list_is_read_in_every_order_forth_and_back() {
        var tenant = opened();
        var thirty = priced("30");
        var ten = priced("10");
        var several = Goods.rich();
        var twenty = priced("20");
        var forty = priced("40");
        List.of(thirty, ten, several, twenty, forty).forEach(product -> add(tenant, product));
        add(opened(), priced("15"));

        assertThat(walked(tenant, ProductOrder.NEWEST)).containsExactly(forty, twenty, several, ten, thirty);
        assertThat(walked(tenant, ProductOrder.OLDEST)).containsExactly(thirty, ten, several, twenty, forty);
        assertThat(walked(tenant, ProductOrder.CHEAPEST)).containsExactly(ten, several, twenty, thirty, forty);
        assertThat(walked(tenant, ProductOrder.DEAREST)).containsExactly(forty, thirty, twenty, several, ten);
    }

    @Test
    void however_many_add_and_remove_at_once_the_count_is_right() {
        var tenant = opened();
        var doomed = Goods.plain(1);
        add(tenant, doomed);

        race(8, () -> {
            add(tenant, Goods.plain(1));
            return within(tenant, scope -> scope.products().remove(doomed.id()));
        });

        assertThat(this.<Integer>within(tenant, scope -> scope.products().count()))
                .isEqualTo(8);
        assertThat(listed(tenant, ProductFilter.ALL)).hasSize(8);
    }

    @Test
    void many_are_added_changed_and_removed_like_one() {
        var tenant = opened();
        var products = List.of(Goods.rich(), Goods.plain(2), Goods.rich());
        withinDo(
                tenant,
                scope -> scope.products()
                        .addAll(
                                products,
                                products.stream()
                                        .flatMap(product -> Goods.first(product).stream())
                                        .toList()));
        var edits = products.stream()
                .map(product ->
                        new ProductEdit(product, product.with(Publication.DRAFT).changed(NOW)))
                .toList();

        withinDo(tenant, scope -> scope.products().updateAll(edits, List.of()));

        assertThat(listed(tenant, ProductFilter.ALL))
                .containsExactlyInAnyOrderElementsOf(
                        edits.stream().map(ProductEdit::after).toList());
        var ids = products.stream().map(Product::id).toList();
        assertThat(this.<Integer>within(tenant, scope -> scope.products().removeAll(ids)))
                .isEqualTo(3);
        assertThat(this.<Integer>within(tenant, scope -> scope.products().count()))
                .isZero();
    }

    @Test
    void of_many_changed_together_none_is_when_one_was_changed_meanwhile() {
        var tenant = opened();
        var first = Goods.plain(1);
        var second = Goods.plain(1);
        add(tenant, first);
        add(tenant, second);
        update(tenant, second, changed(second));
        var edits = List.of(new ProductEdit(first, changed(first)), new ProductEdit(second, changed(second)));

        assertThatThrownBy(() -> withinDo(tenant, scope -> scope.products().updateAll(edits, List.of())))
                .isInstanceOf(ConcurrentChange.class);

        assertThat(find(tenant, first)).isEqualTo(first);
    }

    @Test
    void knows_which_pictures_are_shown_in_this_store() {
        var tenant = opened();
        var other = opened();
        var shown = Goods.rich();
        var elsewhere = Goods.rich();
        add(tenant, shown);
        add(other, elsewhere);
        var hers = shown.pictures().getFirst().key();
        var others = elsewhere.pictures().getFirst().key();

        Set<String> found = within(tenant, scope -> scope.products().shown(List.of(hers, others, "p/none")));
        Set<String> none = within(tenant, scope -> scope.products().shown(List.of()));

        assertThat(found).containsExactly(hers);
        assertThat(none).isEmpty();
    }

    private static Product priced(String price) {
        var product = Goods.plain(1);
        var first = variant(product);
        return with(
                product,
                new Variant(
                        first.id(),
                        first.sku(),
                        first.choice(),
                        Pricing.of(Goods.sar(price)),
                        first.stock(),
                        first.parcel()));
    }

    /** Two at a time to the end, and back by the same pages. */
    private List<Product> walked(TenantId tenant, ProductOrder order) {
        var pages = new ArrayList<ProductListing>();
        pages.add(at(tenant, new ProductPlace(order, null, false, 2)));
        while (pages.getLast().page().next() != null) {
            var last = pages.getLast().page().items().getLast().product().id();
            pages.add(at(tenant, new ProductPlace(order, last, false, 2)));
        }
        for (var number = pages.size() - 1; number > 0; number--) {
            var first = pages.get(number).page().items().getFirst().product().id();
            var back = at(tenant, new ProductPlace(order, first, true, 2));
            var forth = pages.get(number - 1);
            assertThat(back.page()).isEqualTo(forth.page());
            assertThat(back.earlier()).isEqualTo(forth.earlier());
            assertThat(pages.get(number).earlier()).isTrue();
        }
        assertThat(pages.getFirst().earlier()).isFalse();
        return pages.stream()
                .flatMap(page -> page.page().items().stream())
                .map(ProductSheet::product)
                .toList();
    }

    private ProductListing at(TenantId tenant, ProductPlace place) {
        return within(tenant, scope -> scope.products().list(ProductFilter.ALL, place));
    }

    private List<Product> listed(TenantId tenant, ProductFilter filter) {
        return pages(request -> within(
                        tenant, scope -> scope.products().list(filter, request).page()))
                .stream()
                .map(ProductSheet::product)
                .toList();
    }

    /** Added, and put into the index as use-cases do. */
    private Product found(TenantId tenant, Product product) {
        add(tenant, product);
        withinDo(tenant, scope -> scope.searchEntries().put(new SearchEntry(product, List.of(), List.of())));
        return product;
    }
}
