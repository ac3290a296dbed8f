package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.search.facts.Counts;
import io.wassla.core.search.facts.Facet;
import io.wassla.core.search.facts.Filter;
import io.wassla.core.search.facts.Filter.Audience;
import io.wassla.core.search.settings.SearchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found is filtered, counted, sorted and read page by page. */
public abstract class SearchListsContract extends SearchCases {

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
        assertThat(search(SearchRequest.of("ورد").with(Filter.NONE.seenBy(new Audience.Merchant(ProductStatus.DRAFT)))))
                .containsExactly("DRAFT");
    }

    @Test
    void a_value_that_no_variant_has_is_not_counted() {
        put(goods("A", "قميص", "Shirt").choice("المقاس", "S").choice("اللون", "أحمر", "أزرق"));

        assertThat(counts(Filter.NONE))
                .containsKey(new Facet(Facet.Kind.OPTION, "اللون", "أحمر"))
                .doesNotContainKey(new Facet(Facet.Kind.OPTION, "اللون", "أزرق"));
    }

    @Test
    void filters_narrow_and_a_filter_does_not_narrow_its_own_counts() {
        put(
                goods("A", "عطر ورد", "Rose")
                        .in(PERFUMES)
                        .tagged("هدية")
                        .priced(5_000)
                        .choice("الحجم", "50", "100"),
                goods("B", "دهن عود", "Oud oil")
                        .in(PERFUMES, OUD)
                        .priced(30_000)
                        .choice("الحجم", "100"),
                goods("C", "كوب", "Mug").priced(2_000).stocked(0));

        var inOud = Filter.NONE.in(OUD.id().value().toString());

        assertThat(search(SearchRequest.of("").with(inOud))).containsExactly("B");
        assertThat(counts(inOud)).containsEntry(category(PERFUMES), 2).containsEntry(category(OUD), 1);
        assertThat(counts(inOud)).doesNotContainKey(new Facet(Facet.Kind.OPTION, "الحجم", "50"));
        assertThat(search(SearchRequest.of("").with(Filter.NONE.tagged("هديه"))))
                .containsExactly("A");
        assertThat(search(SearchRequest.of("").with(Filter.NONE.priced(2_000L, 5_000L))))
                .containsExactlyInAnyOrder("A", "C");
        assertThat(search(SearchRequest.of("").with(Filter.NONE.available(false))))
                .containsExactly("C");
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
    void a_category_is_shown_by_what_was_added_to_it_last_and_can_be_seen() {
        put(goods("ONE", "عطر", "Perfume").in(PERFUMES).pictured());
        put(goods("TWO", "عود", "Oud").in(PERFUMES, OUD).pictured());
        put(goods("BARE", "مسك", "Musk").in(PERFUMES));
        put(goods("HIDDEN", "ورد", "Rose").in(PERFUMES).pictured().published(ProductStatus.DRAFT, null));
        put(goods("THREE", "عنبر", "Amber").in(PERFUMES).pictured());
        var none = Goods.category("هدايا", "Gifts");

        var seen = see(List.of(PERFUMES.id(), OUD.id(), none.id()));

        assertThat(seen.found().items()).isEmpty();
        assertThat(Maps.transformValues(seen.faces(), Picture::key))
                .isEqualTo(Map.of(PERFUMES.id(), "pictures/THREE", OUD.id(), "pictures/TWO"));
    }

    private Finder.Seen see(List<CategoryId> faces) {
        var nothing = SearchRequest.of("").with(Filter.NONE.priced(0L, 1L));
        return within(
                tenant,
                scope -> new Finder(scope.searchIndex(), Tuning.of(SearchSettings.STANDARD)).find(nothing, faces, NOW));
    }

    @Test
    void cards_tell_what_lists_show() {
        var entry = goods("A", "عطر ورد", "Rose").priced(4_999).entry();
        withinDo(tenant, scope -> scope.searchEntries().put(entry));

        assertThat(find("ورد").items()).containsExactly(ProductCard.of(entry.product()));
    }
}
