package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.Assortment;
import io.wassla.core.catalog.Category;
import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.Handle;
import io.wassla.core.catalog.HandleMatch;
import io.wassla.core.catalog.Handles;
import io.wassla.core.catalog.Placement;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.ProductStatus;
import io.wassla.core.catalog.Publication;
import io.wassla.core.catalog.Sku;
import io.wassla.core.catalog.Stock;
import io.wassla.core.catalog.StockPolicy;
import io.wassla.core.catalog.Tag;
import io.wassla.core.catalog.TagId;
import io.wassla.core.catalog.Taken.TakenHandle;
import io.wassla.core.catalog.Taken.TakenSku;
import io.wassla.core.catalog.TaxCategory;
import io.wassla.core.catalog.Variant;
import io.wassla.core.catalog.VariantId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.TenantId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repository of products promises. */
public abstract class ProductsContract extends StorageContract {

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
    void skus_and_handles_are_had_by_one_product_only() {
        var tenant = opened();
        var product = Goods.rich();
        add(tenant, product);
        var sku = product.assortment().first().sku();
        var handle = new TakenHandle(
                Language.AR, product.presentation().handles().in(Language.AR).orElseThrow());
        var elsewhere = new TakenHandle(Language.EN, handle.handle());
        var shouted = new TakenSku(new Sku(sku.value().toUpperCase(Locale.ROOT)));
        var free = new TakenSku(new Sku("free"));

        assertThat(this.<Map<?, ?>>within(
                        tenant, scope -> scope.products().owners(List.of(shouted, handle, elsewhere, free))))
                .isEqualTo(Map.of(shouted, product.id(), handle, product.id()));
        assertThat(this.<Map<?, ?>>within(tenant, scope -> scope.products().withSkus(List.of(sku))))
                .isEqualTo(Map.of(sku.key(), product.id()));
        assertThat(this.<Set<?>>within(tenant, scope -> scope.products().taken(product)))
                .isEmpty();
        var sameSku = Goods.plain(1);
        assertThatThrownBy(() -> add(tenant, with(sameSku, variant(sameSku).with(sku))))
                .isInstanceOf(ConcurrentChange.class);
        var sameHandle = Goods.plain(1);
        assertThatThrownBy(() -> add(
                        tenant,
                        sameHandle.with(
                                sameHandle.presentation().with(new Handles(Map.of(Language.AR, handle.handle()))))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void of_many_who_claim_one_sku_at_once_one_gets_it() {
        var tenant = opened();
        var sku = Goods.plain(1).assortment().first().sku();

        var outcomes = race(8, () -> {
            var product = Goods.plain(1);
            return attempt(() -> add(tenant, with(product, variant(product).with(sku))));
        });

        assertThat(outcomes).filteredOn(done -> done).hasSize(1);
        assertThat(this.<Integer>within(tenant, scope -> scope.products().count()))
                .isEqualTo(1);
    }

    @Test
    void a_handle_that_was_changed_still_leads_to_its_product_until_another_takes_it() {
        var tenant = opened();
        var before = Goods.plain(1);
        add(tenant, before);
        var old = before.presentation().handles().in(Language.AR).orElseThrow();
        var fresh = new Handle(old.value() + "-2");
        var after = renamed(before, fresh);
        update(tenant, before, after);

        assertThat(match(tenant, old)).contains(new HandleMatch(before.id().value(), Language.AR, false));
        assertThat(match(tenant, fresh)).contains(new HandleMatch(before.id().value(), Language.AR, true));

        var other = renamed(Goods.plain(1), old);
        add(
                tenant,
                new Product(
                        other.id(),
                        other.presentation(),
                        other.publication(),
                        other.placement(),
                        other.assortment(),
                        List.of(),
                        Revision.first(NOW)));
        assertThat(match(tenant, old)).contains(new HandleMatch(other.id().value(), Language.AR, true));

        var back = renamed(after, new Handle(old.value() + "-3"));
        update(tenant, after, back);
        update(tenant, back, renamed(back, fresh));
        assertThat(match(tenant, fresh)).contains(new HandleMatch(before.id().value(), Language.AR, true));
    }

    @Test
    void a_handle_is_found_in_another_language_when_this_one_has_none() {
        var tenant = opened();
        var product = Goods.rich();
        add(tenant, product);
        var english = product.presentation().handles().in(Language.EN).orElseThrow();

        assertThat(match(tenant, english)).contains(new HandleMatch(product.id().value(), Language.EN, true));
        assertThat(match(tenant, new Handle("nothing"))).isEmpty();
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
    void a_list_tells_how_many_there_are_in_each_status() {
        var tenant = opened();
        var rich = Goods.rich();
        add(tenant, rich);
        add(tenant, Goods.plain(1));
        add(tenant, Goods.plain(1));
        update(
                tenant,
                rich,
                rich.with(new Publication(ProductStatus.ARCHIVED, null)).changed(NOW));

        var listing = within(
                tenant,
                scope -> scope.products()
                        .list(new ProductFilter(ProductStatus.ACTIVE, null, null, null), PageRequest.FIRST));

        assertThat(listing.page().items()).isEmpty();
        assertThat(listing.counts()).isEqualTo(Map.of(ProductStatus.ARCHIVED, 1, ProductStatus.DRAFT, 2));
        assertThat(this.<Map<Limit, Integer>>within(
                        tenant, scope -> scope.usage().now()))
                .containsEntry(Limit.PRODUCTS, 3);
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

    private static Product changed(Product before) {
        return before.with(Publication.DRAFT)
                .showing(before.pictures().reversed())
                .changed(NOW.plusSeconds(1));
    }

    private static Product renamed(Product before, Handle handle) {
        return before.with(before.presentation().with(new Handles(Map.of(Language.AR, handle))))
                .changed(NOW.plusSeconds(1));
    }

    private static Product with(Product product, Variant... variants) {
        return product.with(new Assortment(product.assortment().options(), List.of(variants)));
    }

    private static Variant variant(Product product) {
        return product.assortment().first();
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

    private void add(TenantId tenant, Product product) {
        withinDo(tenant, scope -> scope.products().add(product, Goods.first(product)));
    }

    private void update(TenantId tenant, Product before, Product after) {
        withinDo(tenant, scope -> scope.products().update(before, after, List.of()));
    }

    private Product find(TenantId tenant, Product product) {
        return one(tenant, scope -> scope.products().find(product.id())).orElseThrow();
    }

    private Optional<HandleMatch> match(TenantId tenant, Handle handle) {
        return one(tenant, scope -> scope.products().withHandle(handle, Language.AR));
    }

    private Map<?, ProductId> owners(TenantId tenant, Product product) {
        return within(tenant, scope -> scope.products().owners(product.claims()));
    }

    private List<Product> listed(TenantId tenant, ProductFilter filter) {
        return pages(request -> within(
                        tenant, scope -> scope.products().list(filter, request).page()))
                .stream()
                .map(ProductSheet::product)
                .toList();
    }

    private static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ConcurrentChange lost) {
            return false;
        }
    }
}
