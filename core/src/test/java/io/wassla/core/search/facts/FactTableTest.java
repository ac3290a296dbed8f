package io.wassla.core.search.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.presentation.ProductStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FactTableTest {
    private final Random random = new Random(3);

    @Test
    void a_table_with_changes_is_as_if_it_were_read_anew() {
        var facts = new TreeMap<Long, Facts>();
        var table = FactTable.EMPTY;
        for (var round = 0; round < 200; round++) {
            var changed = new ArrayList<Facts>();
            var gone = new HashSet<Long>();
            for (var number = random.nextInt(12); number > 0; number--) {
                var doc = (long) random.nextInt(60);
                gone.add(doc);
                if (random.nextInt(4) > 0) {
                    gone.remove(doc);
                    changed.removeIf(other -> other.doc() == doc);
                    changed.add(facts(doc));
                }
            }
            changed.removeIf(other -> gone.contains(other.doc()));
            facts.keySet().removeAll(gone);
            changed.forEach(one -> facts.put(one.doc(), one));

            table = table.with(changed, gone);

            assertThat(rows(table)).isEqualTo(rows(FactTable.of(facts.values())));
        }
    }

    @Test
    void the_next_publication_is_the_earliest_of_what_is_active_and_still_to_come() {
        var facts = LongStream.range(0, 300).mapToObj(this::facts).toList();
        var table = FactTable.of(facts);
        var times = facts.stream()
                .filter(one -> one.status() == ProductStatus.ACTIVE)
                .map(one -> Objects.requireNonNull(one.publishedAt()).toEpochMilli())
                .collect(Collectors.toCollection(TreeSet::new));

        for (var round = 0; round < 500; round++) {
            var after = (long) random.nextInt(1_100) - 50;
            assertThat(table.nextPublication(after))
                    .isEqualTo(Objects.requireNonNullElse(times.higher(after), Long.MAX_VALUE));
        }
        assertThat(FactTable.EMPTY.nextPublication(0)).isEqualTo(Long.MAX_VALUE);
    }

    private Facts facts(long doc) {
        var facets = new HashSet<Facet>();
        for (var number = random.nextInt(5); number > 0; number--) {
            facets.add(new Facet(Facet.Kind.TAG, "tag " + random.nextInt(9), "t"));
        }
        return new Facts(
                doc,
                random.nextBoolean() ? ProductStatus.ACTIVE : ProductStatus.ARCHIVED,
                Instant.ofEpochMilli(random.nextInt(1_000)),
                random.nextInt(1_000),
                random.nextBoolean(),
                random.nextInt(9),
                random.nextBoolean(),
                facets);
    }

    private static List<Row> rows(FactTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(place -> new Row(
                        table.doc(place),
                        table.prices[place],
                        table.published[place],
                        table.popularity[place],
                        table.status(place),
                        table.isAvailable(place),
                        table.isPictured(place),
                        facets(table, place)))
                .toList();
    }

    private static Set<Facet> facets(FactTable table, int place) {
        var facets = new HashSet<Facet>();
        for (var at = table.starts[place]; at < table.starts[place + 1]; at++) {
            facets.add(table.dictionary.get(table.facets[at]));
        }
        return facets;
    }

    private record Row(
            long doc,
            long price,
            long published,
            int popularity,
            ProductStatus status,
            boolean available,
            boolean pictured,
            Set<Facet> facets) {}
}
