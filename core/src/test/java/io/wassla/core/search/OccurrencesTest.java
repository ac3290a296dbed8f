package io.wassla.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.words.Strength;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private final Random random = new Random(4);

    @Test
    void what_is_said_twice_counts_as_strongly_as_it_is_said_once() {
        var table = table(3, 5, 9);

        var said = Occurrences.of(new long[] {hit(3, 7), hit(4, 1), hit(9, 2)}, table, hit -> Hit.text(hit));

        assertThat(map(said)).isEqualTo(Map.of(0, 7, 2, 2));
    }

    @Test
    void either_and_both_are_as_sets_have_it() {
        var table = table(LongStream.range(0, 60).map(number -> number * 3).toArray());
        for (var round = 0; round < 300; round++) {
            var one = any(table);
            var other = any(table);
            var either = new TreeMap<>(map(one));
            map(other).forEach((place, strength) -> either.merge(place, strength, Math::max));
            var both = new TreeMap<>(map(one));
            both.keySet().retainAll(map(other).keySet());
            both.replaceAll((place, strength) -> Math.min(strength, map(other).getOrDefault(place, 0)));

            assertThat(map(one.or(other))).isEqualTo(either);
            assertThat(map(one.and(other))).isEqualTo(both);
        }
    }

    @Test
    void a_place_is_found_from_any_earlier_one() {
        var docs = LongStream.generate(() -> random.nextInt(500))
                .distinct()
                .limit(100)
                .sorted()
                .toArray();
        var table = table(docs);
        for (var round = 0; round < 500; round++) {
            var from = random.nextInt(docs.length + 1);
            var doc = random.nextInt(520);
            var first = from;
            while (first < docs.length && docs[first] < doc) {
                first++;
            }

            assertThat(table.placeFrom(from, doc)).isEqualTo(first);
        }
    }

    private Occurrences any(FactTable table) {
        var hits = LongStream.generate(() -> hit(random.nextInt(200), 1 + random.nextInt(9)))
                .limit(random.nextInt(80))
                .sorted()
                .toArray();
        return Occurrences.of(hits, table, hit -> Hit.text(hit));
    }

    private static Map<Integer, Integer> map(Occurrences occurrences) {
        var map = new TreeMap<Integer, Integer>();
        for (var at = 0; at < occurrences.size(); at++) {
            map.put(occurrences.places()[at], occurrences.strengths()[at]);
        }
        return map;
    }

    private static long hit(long doc, int text) {
        return Hit.of(doc, new Strength(0, text));
    }

    private static FactTable table(long... docs) {
        return FactTable.of(Arrays.stream(docs)
                .mapToObj(doc -> new Facts(doc, ProductStatus.ACTIVE, Instant.EPOCH, 1, true, 0, false, Set.of()))
                .toList());
    }
}
