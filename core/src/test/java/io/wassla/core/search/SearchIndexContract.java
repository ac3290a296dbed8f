package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.Category;
import io.wassla.core.catalog.PictureId;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductStatus;
import io.wassla.core.contract.StorageContract;
import io.wassla.core.search.Filter.Audience;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was put into the index is found, by words, filters and pictures, and nobody else finds it. */
public abstract class SearchIndexContract extends StorageContract {
    private static final Category PERFUMES = Goods.category("عطور", "Perfumes");
    private static final Category OUD = Goods.category("عود", "Oud");

    private final Map<String, ProductId> products = new HashMap<>();
    private TenantId tenant;

    @BeforeEach
    final void openTenant() {
        tenant = opened();
    }

    @Test
    void what_is_put_is_found_by_its_words_in_either_language() {
        put(goods("OUD-1", "عطر العود", "Oud perfume"), goods("MUG-1", "كوب قهوة", "Coffee mug"));

        assertThat(search("عود")).containsExactly("OUD-1");
        assertThat(search("mug")).containsExactly("MUG-1");
        assertThat(search("")).containsExactlyInAnyOrder("OUD-1", "MUG-1");
        assertThat(search("سيارة")).isEmpty();
    }

    @Test
    void a_word_of_the_title_counts_more_than_one_of_the_description() {
        put(goods("A", "شمعة", "Candle").saying("تفوح منها رائحة الياسمين"), goods("B", "عطر الياسمين", "Jasmine"));

        assertThat(search("ياسمين")).containsExactly("B", "A");
    }

    @Test
    void what_can_be_bought_comes_before_what_is_sold_out() {
        put(goods("A", "عطر ورد", "Rose").stocked(0), goods("B", "عطر ورد", "Rose"));

        assertThat(search("ورد")).containsExactly("B", "A");

        withinDo(tenant, scope -> scope.searchEntries().available(product("B"), false));
        withinDo(tenant, scope -> scope.searchEntries().available(product("A"), true));

        assertThat(search("ورد")).containsExactly("A", "B");
        assertThat(find("ورد").items()).extracting(ProductCard::available).containsExactly(true, false);
    }

    @Test
    void what_is_sold_often_comes_first_and_leads_the_list_by_sales() {
        put(goods("A", "عطر ورد", "Rose"), goods("B", "عطر ورد", "Rose"));

        withinDo(tenant, scope -> scope.searchEntries().sold(product("A"), 40));

        assertThat(search("ورد")).containsExactly("A", "B");
        assertThat(search(SearchRequest.of("").sorted(Sort.SALES))).containsExactly("A", "B");
        put(goods("A", "عطر مسك", "Musk"));
        assertThat(search(SearchRequest.of("").sorted(Sort.SALES)).getFirst()).isEqualTo("A");
    }

    @Test
    void mistyped_words_find_what_was_meant() {
        put(goods("A", "سماعة سامسونج", "Samsung headphones"), goods("B", "كوب", "Mug"));

        assertThat(search("سامسنج")).containsExactly("A");
        assertThat(search("haedphones")).containsExactly("A");
        assertThat(search("xylophone")).isEmpty();
    }

    @Test
    void words_are_found_by_how_they_begin() {
        put(goods("A", "عطر الياسمين", "Jasmine"), goods("B", "عصير", "Juice"));

        assertThat(list(tenant, scope -> List.copyOf(scope.searchIndex().words(Set.of(), Set.of("jas")))))
                .containsExactly("jasmine");
        assertThat(search("jasm")).containsExactly("A");
    }

    @Test
    void most_of_the_words_are_enough_when_no_product_has_all() {
        put(goods("A", "عطر ورد أحمر", "Red rose"), goods("B", "عطر مسك", "Musk"));

        assertThat(search("عطر ورد احمر فاخر")).containsExactly("A");
    }

    @Test
    void a_product_that_is_put_again_is_found_by_its_new_words_only() {
        var before = goods("A", "عطر ورد", "Rose");
        put(before);
        put(goods("A", "عطر مسك", "Musk"));

        assertThat(search("ورد")).isEmpty();
        assertThat(search("مسك")).containsExactly("A");
        assertThat(find("").total()).isEqualTo(1);
    }

    @Test
    void what_is_removed_is_gone() {
        put(goods("A", "عطر ورد", "Rose"), goods("B", "ورد جوري", "Red rose"));

        withinDo(tenant, scope -> scope.searchEntries().remove(product("A")));

        assertThat(search("ورد")).containsExactly("B");
        assertThat(find("").total()).isEqualTo(1);
    }

    @Test
    void what_is_not_committed_is_not_found() {
        put(goods("A", "عطر ورد", "Rose"));

        withinDo(tenant, scope -> {
            scope.searchEntries().put(goods("B", "ورد", "Rose").entry());
            assertThat(skus(find(scope, SearchRequest.of("ورد")))).containsExactlyInAnyOrder("A", "B");
            scope.abandon("no");
        });

        assertThat(search("ورد")).containsExactly("A");
    }

    @Test
    void another_tenant_finds_nothing() {
        put(goods("A", "عطر ورد", "Rose").tagged("هدية"));
        var other = opened();

        withinDo(other, scope -> {
            assertThat(find(scope, SearchRequest.of("")).total()).isZero();
            assertThat(find(scope, SearchRequest.of("ورد")).items()).isEmpty();
            assertThat(scope.searchIndex().words(Set.of("rose"), Set.of("r"))).isEmpty();
            scope.searchEntries().remove(product("A"));
        });
        assertThat(search("ورد")).containsExactly("A");
    }

    @Test
    void shoppers_see_what_is_on_sale_now_and_merchants_everything() {
        put(
                goods("SALE", "ورد", "Rose"),
                goods("DRAFT", "ورد", "Rose").published(ProductStatus.DRAFT, null),
                goods("SOON", "ورد", "Rose").published(ProductStatus.ACTIVE, NOW.plus(Duration.ofHours(1))),
                goods("OLD", "ورد", "Rose").published(ProductStatus.ARCHIVED, NOW));

        assertThat(search("ورد")).containsExactly("SALE");
        assertThat(search(SearchRequest.of("ورد").with(Filter.NONE.seenBy(new Audience.Merchant(null)))))
                .containsExactlyInAnyOrder("SALE", "DRAFT", "SOON", "OLD");
        assertThat(search(SearchRequest.of("ورد")
                        .with(Filter.NONE.seenBy(new Audience.Merchant(ProductStatus.DRAFT)))))
                .containsExactly("DRAFT");
    }

    @Test
    void filters_narrow_and_a_filter_does_not_narrow_its_own_counts() {
        put(
                goods("A", "عطر ورد", "Rose").in(PERFUMES).tagged("هدية").priced(5_000).choice("الحجم", "50", "100"),
                goods("B", "دهن عود", "Oud oil").in(PERFUMES, OUD).priced(30_000).choice("الحجم", "100"),
                goods("C", "كوب", "Mug").priced(2_000).stocked(0));

        var inOud = Filter.NONE.in(OUD.id().value().toString());

        assertThat(search(SearchRequest.of("").with(inOud))).containsExactly("B");
        assertThat(counts(inOud)).containsEntry(category(PERFUMES), 2).containsEntry(category(OUD), 1);
        assertThat(counts(inOud)).doesNotContainKey(new Facet(Facet.Kind.OPTION, "الحجم", "50"));
        assertThat(search(SearchRequest.of("").with(Filter.NONE.tagged("هديه")))).containsExactly("A");
        assertThat(search(SearchRequest.of("").with(Filter.NONE.priced(2_000L, 5_000L))))
                .containsExactlyInAnyOrder("A", "C");
        assertThat(search(SearchRequest.of("").with(Filter.NONE.available(false)))).containsExactly("C");
        var size50 = Filter.NONE.with(Map.of("الحجم", Set.of("50")));
        assertThat(search(SearchRequest.of("").with(size50))).containsExactly("A");
        assertThat(counts(size50)).containsEntry(new Facet(Facet.Kind.OPTION, "الحجم", "100"), 2);
        assertThat(find(SearchRequest.of("").with(Filter.NONE.priced(0L, 1L))).counts())
                .returns(2_000L, Counts::lowest)
                .returns(30_000L, Counts::highest);
        assertThat(find("").counts()).returns(2, Counts::available).returns(1, Counts::soldOut);
    }

    @Test
    void lists_are_sorted_as_asked_and_read_page_by_page_while_products_are_added() {
        put(IntStream.range(0, 25)
                .mapToObj(number -> goods("N" + number, "ورد " + number, "Rose").priced(1_000 + 100 * (number % 7)))
                .toArray(Goods[]::new));

        for (var sort : Sort.values()) {
            var all = new ArrayList<String>();
            @Nullable Place from = null;
            do {
                var page = find(SearchRequest.of(sort == Sort.RELEVANCE ? "ورد" : "")
                        .sorted(sort)
                        .page(4, from));
                assertThat(page.total()).isGreaterThanOrEqualTo(25);
                all.addAll(skus(page));
                put(goods("NEW", "جديد", "New").published(ProductStatus.ACTIVE, NOW.plus(Duration.ofDays(1))));
                from = page.next() == null ? null : Place.parse(page.next().text());
            } while (from != null);
            assertThat(all).hasSize(25).doesNotHaveDuplicates();
        }
        assertThat(find(SearchRequest.of("").sorted(Sort.PRICE)).items())
                .extracting(card -> card.price().minor())
                .isSorted();
    }

    @Test
    void cards_tell_what_lists_show() {
        var entry = goods("A", "عطر ورد", "Rose").priced(4_999).entry();
        withinDo(tenant, scope -> scope.searchEntries().put(entry));

        assertThat(find("ورد").items()).containsExactly(ProductCard.of(entry.product()));
    }

    @Test
    void pictures_are_compared_until_they_or_their_product_are_gone() {
        var red = new PictureId(id());
        var blue = new PictureId(id());
        put(goods("A", "أحمر", "Red"), goods("B", "أزرق", "Blue"));
        withinDo(tenant, scope -> scope.searchEntries().addPicture(product("A"), red, features(1)));
        withinDo(tenant, scope -> scope.searchEntries().addPicture(product("B"), blue, features(60)));

        assertThat(nearest(features(2))).containsExactly("A", "B");
        withinDo(tenant, scope -> scope.searchEntries().removePicture(red));
        assertThat(nearest(features(2))).containsExactly("B");
        withinDo(tenant, scope -> scope.searchEntries().remove(product("B")));
        assertThat(nearest(features(2))).isEmpty();
    }

    @Test
    void settings_are_kept_to_each_tenant() {
        var settings = new SearchSettings(new Weights(1, 2, 3, 4, 5), List.of(List.of("نظارة", "عوينات")));
        withinDo(tenant, scope -> scope.searchSettings().put(SearchSettings.STANDARD));
        withinDo(tenant, scope -> scope.searchSettings().put(settings));

        assertThat(one(tenant, scope -> scope.searchSettings().find())).contains(settings);
        assertThat(one(opened(), scope -> scope.searchSettings().find())).isEmpty();
    }

    private ProductId product(String sku) {
        return Objects.requireNonNull(products.get(sku));
    }

    /** Those of one SKU are one product. */
    private void put(Goods... goods) {
        var entries = Arrays.stream(goods)
                .map(one -> one.known(products))
                .map(Goods::entry)
                .toList();
        withinDo(tenant, scope -> scope.searchEntries().putAll(entries));
    }

    private List<String> search(String text) {
        return skus(find(text));
    }

    private List<String> search(SearchRequest request) {
        return skus(find(request));
    }

    private Found find(String text) {
        return find(SearchRequest.of(text));
    }

    private Found find(SearchRequest request) {
        return within(tenant, scope -> find(scope, request));
    }

    private static Found find(SearchScope scope, SearchRequest request) {
        return new Finder(scope.searchIndex(), Tuning.of(SearchSettings.STANDARD)).find(request, NOW);
    }

    private Map<Facet, Integer> counts(Filter filter) {
        return find(SearchRequest.of("").with(filter)).counts().facets();
    }

    private static Facet category(Category category) {
        return new Facet(Facet.Kind.CATEGORY, category.id().value().toString(), "");
    }

    private List<String> nearest(byte[] features) {
        return within(tenant, scope -> {
            var facts = scope.searchIndex().facts();
            var near = scope.searchIndex().pictures().nearest(features, 5, doc -> facts.place(doc) >= 0);
            return scope.searchIndex()
                    .cards(near.stream().map(PictureTable.Near::doc).toList())
                    .stream()
                    .map(ProductCard::sku)
                    .toList();
        });
    }

    private static byte[] features(int peak) {
        var features = new byte[PictureFeatures.LENGTH];
        for (var at = 0; at < features.length; at++) {
            features[at] = (byte) Math.max(0, 20 - Math.abs(at - peak));
        }
        return features;
    }

    private static List<String> skus(Found found) {
        return found.items().stream().map(ProductCard::sku).toList();
    }
}
