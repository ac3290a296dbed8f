package io.wassla.core.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class InquiryTest {
    @Test
    void what_is_spelled_out_is_meant_by_its_own_words_alone() {
        var slots = slots("اس 24 غطاء اس");

        assertThat(slots).extracting(Slot::word).containsExactly("اس", "24", "غطاء", "اس");
        assertThat(slots).extracting(slot -> terms(slot).contains("s24")).containsExactly(true, true, false, false);
    }

    @Test
    void letters_that_say_nothing_elsewhere_are_spelled_out_with_their_number() {
        var slots = slots("قهوة في 60");

        assertThat(slots).extracting(Slot::word).containsExactly("قهوه", "60");
        assertThat(slots).extracting(slot -> terms(slot).contains("v60")).containsExactly(false, true);
    }

    @Test
    void words_beyond_the_twelfth_that_say_something_are_not_looked_for() {
        assertThat(slots("عطر ".repeat(20))).hasSize(12);
        assertThat(slots("بي ".repeat(20))).hasSize(12);
        assertThat(slots("في ".repeat(20))).hasSize(12);
        assertThat(slots("في عطر ".repeat(20))).hasSize(12);
    }

    @Test
    void of_words_of_many_parts_the_first_parts_are_looked_for() {
        assertThat(slots("ocean-phone-rebel ".repeat(8)))
                .hasSize(16)
                .last()
                .extracting(Slot::word)
                .isEqualTo("ocean");
    }

    private static List<Slot> slots(String typed) {
        return Inquiry.of(typed, Synonyms.of(List.of(), List.of())).slots();
    }

    private static List<String> terms(Slot slot) {
        return slot.alternatives().stream()
                .map(Alternative::terms)
                .flatMap(Collection::stream)
                .toList();
    }
}
