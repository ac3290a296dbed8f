package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.settings.SearchSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {
    private final KeptIndex index = KeptIndex.of(List.of(
            goods("WLT-1001", "محفظة جلد", ""),
            goods("WLT-1002", "", "Yara"),
            goods("SHO-1", "", "Adidas Ultraboost"),
            goods("TAB-1", "", "Huawei MatePad"),
            goods("BRN-1", "حلوى بدون سكر", ""),
            goods("GPU-1", "", "RTX4060 Graphics Card"),
            goods("INK-1", "حبر طابعة اتش بي", ""),
            goods("BBY-1", "", "Giraffe Teether"),
            goods("SLP-1", "شبشب مريح", ""),
            goods("8305-A", "", "Tripod"),
            goods("PWR-1", "باور بانك 20000", ""),
            goods("AC-1", "مكيف 18 الف وحدة", ""),
            goods("EAR-1", "سماعة سلكية", ""),
            goods("BAG-1", "شنطة ظهر", ""),
            goods("CCN-1", "", "Coconut Water"),
            goods("ABY-1204-XL", "عباية كحلي", ""),
            goods("ABY-1204-S", "عباية كريب أسود", "")));

    @ParameterizedTest
    @CsvSource({
        "يارا, WLT-1002",
        "ادidas, SHO-1",
        "ميت باد, TAB-1",
        "خالي من السكر, BRN-1",
        "ار تي اكس 4060, GPU-1",
        "hp, INK-1",
        "teething, BBY-1",
        "قبقاب مداس, SLP-1",
        "عباية كحلية, ABY-1204-XL",
        "بطاريه 20 الف, PWR-1",
        "باور بانك 20k, PWR-1",
        "مكيف 18000, AC-1",
        "wired earphones, EAR-1",
        "شنطة مدرسة, BAG-1",
        "ماء جوز الهند, CCN-1",
        "حخصثق لاشىن, PWR-1"
    })
    void what_is_typed_in_another_way_finds_what_was_meant(String typed, String sku) {
        assertThat(search(typed)).startsWith(sku);
    }

    @Test
    void words_that_no_product_has_are_no_reason_to_show_none() {
        assertThat(search("gift for grandfather wallet")).containsExactly("WLT-1001");
    }

    @Test
    void of_words_that_occur_most_are_needed_where_a_product_has_them() {
        assertThat(search("محفظة جلد عباية")).containsExactly("WLT-1001");
        assertThat(search("محفظة عباية شبشب")).contains("WLT-1001", "SLP-1");
    }

    @ParameterizedTest
    @CsvSource({"WLT-10", "wlt100", "wlt 10"})
    void a_sku_is_found_by_how_it_begins(String typed) {
        assertThat(search(typed)).containsExactlyInAnyOrder("WLT-1001", "WLT-1002");
    }

    @Test
    void a_word_that_many_things_share_says_less_than_what_it_is_for() {
        var tools =
                KeptIndex.of(List.of(goods("LNT-1", "ماكينة إزالة الوبر", ""), goods("BRD-1", "", "Beard Trimmer")));

        assertThat(search(tools, "مكينة لحية")).startsWith("BRD-1");
    }

    @Test
    void a_number_in_a_sku_is_not_found_by_a_piece_of_it_alone() {
        assertThat(search("120")).isEmpty();
        assertThat(search("83")).isEmpty();
    }

    private List<String> search(String typed) {
        return search(index, typed);
    }

    private static List<String> search(KeptIndex index, String typed) {
        var found =
                new Finder(index, Tuning.of(SearchSettings.STANDARD)).find(SearchRequest.of(typed), Goods.PUBLISHED);
        return found.items().stream().map(ProductCard::sku).toList();
    }
}
