package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.settings.SearchSettings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private final KeptIndex index = KeptIndex.of(List.of(
            goods("A", "عطر الياسمين", "Jasmine perfume"),
            goods("B", "عباية سوداء", "Black abaya"),
            goods("C", "كوب قهوة", "Coffee mug")));

    @Test
    void a_word_that_was_only_begun_finds_products() {
        assertThat(skus("عب")).containsExactly("B");
        assertThat(skus("coffee m")).containsExactly("C");
        assertThat(skus("jas")).containsExactly("A");
    }

    @Test
    void a_mistyped_word_finds_them_too() {
        assertThat(skus("jasmnie")).containsExactly("A");
    }

    @Test
    void words_are_completed_as_merchants_write_them() {
        assertThat(Completions.of("عبا", found("عبا").items())).containsExactly("عباية", "عباية سوداء");
        assertThat(Completions.of("black ab", found("black ab").items())).containsExactly("black abaya");
    }

    private List<String> skus(String typed) {
        return found(typed).items().stream().map(ProductCard::sku).toList();
    }

    private Found found(String typed) {
        return new Finder(index, Tuning.of(SearchSettings.STANDARD))
                .findUnfinished(SearchRequest.of(typed), Instant.parse("2026-01-15T12:00:00Z"))
                .found();
    }
}
