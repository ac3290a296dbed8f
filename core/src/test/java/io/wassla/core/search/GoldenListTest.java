package io.wassla.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shoppers type, and what must come first, in a store that sells a little of everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenListTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private final KeptIndex index = KeptIndex.of(Goods.golden());

    static Stream<Question> questions() {
        return Goods.lines("golden-queries.txt").stream().map(Question::parse);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void comes_first_what_was_meant(Question question) {
        var found = new Finder(index, Tuning.of(SearchSettings.STANDARD)).find(SearchRequest.of(question.typed()), NOW);

        assertThat(found.items().stream().limit(question.expected().size()).map(ProductCard::sku))
                .containsExactlyInAnyOrderElementsOf(question.expected());
    }

    @Test
    void the_list_is_long_enough_to_mean_something() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(Goods.golden()).hasSizeGreaterThanOrEqualTo(200);
    }

    record Question(String typed, List<String> expected) {
        static Question parse(String line) {
            var sides = Splitter.on("=>").trimResults().splitToList(line);
            return new Question(sides.get(0), Splitter.on(' ').splitToList(sides.get(1)));
        }
    }
}
