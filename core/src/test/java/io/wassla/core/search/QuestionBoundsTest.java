package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.search.words.Interpreter;
import io.wassla.core.search.words.Synonyms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a question may cost that was made to be expensive. */
class QuestionBoundsTest {
    private static final int LONGEST = 200;
    private static final int MOST_SLOTS = 16;
    private static final int MOST_ALTERNATIVES = 256;
    private static final int MOST_TERMS = 1_000;
    private static final int MOST_GUESSED = 6;

    private final Asked asked =
            new Asked(KeptIndex.of(List.of(goods("WLT-1001", "محفظة جلد", ""), goods("PHN-1", "", "Phone Case"))));

    static Stream<String> expensive() {
        return Stream.of(
                        numbered(place -> "بي" + place % 10),
                        numbered(place -> "اي" + place % 10),
                        numbered(place -> "دبليو" + place % 10),
                        numbered(place -> "بي "),
                        numbered(place -> "اي "),
                        numbered(place -> "في "),
                        numbered(place -> letter('a', place, 26) + " "),
                        numbered(place -> letter('a', place, 26) + letter('a', 7 * place, 26) + " "),
                        numbered(place -> letter('ف', place, 8) + letter('ف', 5 * place, 8) + " "),
                        numbered(place -> place + " "),
                        numbered(place -> place + "000 الف "),
                        numbered(place -> "a"),
                        numbered(place -> "ب"),
                        numbered(place -> letter('ف', place, 8)),
                        numbered(place -> "a" + place % 10),
                        numbered(place -> "abc1"),
                        numbered(place -> "abc1".repeat(10) + " "),
                        numbered(place -> letter('a', place, 26) + letter('b', 5 * place, 20) + "c" + place % 10
                                + (place % 10 == 9 ? " " : "")),
                        numbered(place -> "ocean-phone-rebel-shirt-white-zebra "),
                        numbered(place -> "جوالمكيا شامبووفي ساعكاتيج نوكيابير مكياجواي "),
                        numbered(place -> "jawalatkhoua shaghthaukoo khathaghauda jawaleethogh "))
                .map(text -> text.substring(0, LONGEST).strip());
    }

    private static String numbered(IntFunction<String> piece) {
        var text = new StringBuilder();
        IntStream.range(0, LONGEST).mapToObj(piece).forEach(text::append);
        return text.toString();
    }

    private static String letter(char first, int place, int letters) {
        return String.valueOf((char) (first + place % letters));
    }

    @ParameterizedTest
    @MethodSource("expensive")
    void no_question_is_looked_for_without_bounds(String typed) {
        var understood = new Interpreter(asked, Synonyms.of(List.of(), List.of())).understand(typed);

        assertThat(understood.slots())
                .hasSizeLessThanOrEqualTo(MOST_SLOTS)
                .allSatisfy(slot -> assertThat(slot.alternatives()).hasSizeLessThanOrEqualTo(MOST_ALTERNATIVES));
        assertThat(asked.terms).allSatisfy(terms -> assertThat(terms).hasSizeLessThanOrEqualTo(MOST_TERMS));
        assertThat(asked.beginnings).hasSizeLessThanOrEqualTo(MOST_GUESSED);
    }

    @Test
    void where_words_mean_too_much_none_goes_without() {
        var words = IntStream.range(0, 12)
                .mapToObj(word -> "word" + letter('a', word, 26))
                .toList();
        var groups = words.stream().map(QuestionBoundsTest::meaningMuch).toList();

        var understood = new Interpreter(asked, Synonyms.of(groups, List.of())).understand(String.join(" ", words));

        assertThat(understood.slots())
                .hasSize(12)
                .allSatisfy(slot -> assertThat(slot.alternatives()).hasSize(MOST_ALTERNATIVES));
        assertThat(asked.terms.getFirst())
                .hasSizeBetween(MOST_TERMS - 1, MOST_TERMS)
                .containsAll(words);
        assertThat(asked.terms).allSatisfy(terms -> assertThat(terms).hasSizeLessThanOrEqualTo(MOST_TERMS));
    }

    private static List<String> meaningMuch(String word) {
        return Stream.concat(
                        Stream.of(word),
                        IntStream.range(0, 300).mapToObj(other -> word + "x" + letter('a', other, 26) + other))
                .toList();
    }

    @Test
    void the_first_words_that_no_product_has_are_guessed_at_and_each_only_once() {
        new Interpreter(asked, Synonyms.of(List.of(), List.of()))
                .understand("zqa zqb zqb phone zqc zqd zqe zqf zqg zqh");

        assertThat(asked.beginnings).containsExactlyInAnyOrder("zqa", "zqb", "zqc", "zqd", "zqe", "zqf");
    }

    /** Remembers what it was asked for. */
    private static final class Asked implements SearchIndex {
        private final SearchIndex index;
        private final List<Collection<String>> terms = new ArrayList<>();
        private final Set<String> beginnings = new HashSet<>();

        Asked(SearchIndex index) {
            this.index = index;
        }

        @Override
        public FactTable facts() {
            return index.facts();
        }

        @Override
        public Map<String, long[]> postings(Collection<String> wanted) {
            terms.add(wanted);
            return index.postings(wanted);
        }

        @Override
        public Set<String> words(Collection<String> remainders, Collection<String> begun) {
            beginnings.addAll(begun);
            return index.words(remainders, begun);
        }

        @Override
        public Map<Long, ProductCard> cardsOf(Collection<Long> docs) {
            return index.cardsOf(docs);
        }

        @Override
        public PictureTable pictures() {
            return index.pictures();
        }
    }
}
