package io.wassla.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wassla.core.search.settings.SearchSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shoppers type, and what must come first, in stores that sell a little of everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenListTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final List<String> LISTS = List.of(
            "golden", "market", "bazaar", "souk", "caravan", "basta", "dukkan", "wakala", "qaysariya", "rukn", "bab");

    private final Map<String, KeptIndex> stores =
            ImmutableMap.copyOf(Maps.toMap(LISTS, list -> KeptIndex.of(Goods.golden(list))));

    static Stream<Question> questions() {
        return LISTS.stream().flatMap(GoldenListTest::questions);
    }

    private static Stream<Question> questions(String list) {
        return Goods.lines(list + "-queries.txt").stream().map(line -> Question.parse(list, line));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void comes_first_what_was_meant(Question question) {
        var index = Objects.requireNonNull(stores.get(question.list()));

        var found = new Finder(index, Tuning.of(SearchSettings.STANDARD)).find(SearchRequest.of(question.typed()), NOW);

        assertThat(found.items().stream().limit(question.expected().size()).map(ProductCard::sku))
                .containsExactlyInAnyOrderElementsOf(question.expected());
    }

    @Test
    void the_lists_are_long_enough_to_mean_something() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(3_000);
        assertThat(LISTS).allSatisfy(list -> assertThat(Goods.golden(list)).hasSizeGreaterThanOrEqualTo(60));
    }

    record Question(String list, String typed, List<String> expected) {
        static Question parse(String list, String line) {
            var sides = Splitter.on("=>").trimResults().splitToList(line);
            return new Question(list, sides.get(0), Splitter.on(' ').splitToList(sides.get(1)));
        }
    }
}
