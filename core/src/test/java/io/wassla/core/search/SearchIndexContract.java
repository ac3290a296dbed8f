package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.settings.SearchBasis;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.Weights;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was put into the index is found, by words and pictures, and nobody else finds it. */
public abstract class SearchIndexContract extends SearchCases {

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
    void words_that_no_product_has_any_more_can_be_forgotten() {
        put(goods("A", "عطر الياسمين", "Jasmine"), goods("B", "عطر", "Jasper"));
        withinDo(tenant, scope -> scope.searchEntries().remove(product("A")));

        withinDo(tenant, scope -> scope.searchEntries().forgetWords());

        assertThat(list(tenant, scope -> List.copyOf(scope.searchIndex().words(Set.of(), Set.of("jas")))))
                .containsExactly("jasper");
        assertThat(list(tenant, scope -> List.copyOf(scope.searchIndex().words(Set.of("jasmine"), Set.of()))))
                .isEmpty();
        assertThat(search("jaspre")).containsExactly("B");
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
        assertThat(one(tenant, scope -> scope.searchSettings().lock())).contains(settings);
        assertThat(one(opened(), scope -> scope.searchSettings().find())).isEmpty();
        assertThat(one(opened(), scope -> scope.searchSettings().lock())).isEmpty();
    }

    @Test
    void settings_come_with_the_glossary_of_the_store_where_there_is_one_or_both() {
        var settings = new SearchSettings(new Weights(1, 2, 3, 4, 5), List.of());
        var glossary = new Glossary(Map.of("أحمر", LocalizedText.of(Language.EN, "Red")));
        var nothing = opened();
        var both = opened();
        var store = store();
        platformDo(scope -> scope.stores().add(both, store));

        assertThat(basis(nothing)).isEqualTo(new SearchBasis(SearchSettings.STANDARD, Glossary.NONE));
        assertThat(basis(both)).isEqualTo(new SearchBasis(SearchSettings.STANDARD, Glossary.NONE));
        withinDo(both, scope -> scope.currentStore().update(store.saying(glossary, NOW)));
        assertThat(basis(both)).isEqualTo(new SearchBasis(SearchSettings.STANDARD, glossary));
        withinDo(both, scope -> scope.searchSettings().put(settings));
        assertThat(basis(both)).isEqualTo(new SearchBasis(settings, glossary));
        withinDo(nothing, scope -> scope.searchSettings().put(settings));
        assertThat(basis(nothing)).isEqualTo(new SearchBasis(settings, Glossary.NONE));
    }

    private SearchBasis basis(TenantId tenant) {
        return within(tenant, scope -> scope.searchSettings().basis());
    }
}
