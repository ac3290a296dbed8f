package io.wassla.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.Hit;
import io.wassla.core.search.words.Strength;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptPostingsTest {
    private static final TenantId STORE = new TenantId(new UUID(0, 1));
    private static final TenantId OTHER = new TenantId(new UUID(0, 2));
    private static final Strength STRONG = new Strength(500, 0);
    private static final Strength WEAK = new Strength(0, 20);

    private final KeptPostings kept = new KeptPostings();
    private final Map<String, long[]> stored = new HashMap<>();
    private final List<Set<String>> reads = new ArrayList<>();

    @Test
    void a_term_is_read_once_and_so_is_one_that_occurs_nowhere() {
        stored.put("rose", new long[] {Hit.of(1, STRONG)});

        assertThat(get(STORE, "rose", "nothing")).containsOnlyKeys("rose");
        assertThat(get(STORE, "rose", "nothing", "oud")).containsOnlyKeys("rose");

        assertThat(reads).containsExactly(Set.of("rose", "nothing"), Set.of("oud"));
    }

    @Test
    void a_changed_product_takes_its_new_place_without_another_read() {
        stored.put("rose", new long[] {Hit.of(1, STRONG), Hit.of(2, STRONG), Hit.of(4, STRONG)});
        get(STORE, "rose", "oud");

        kept.changed(STORE, Map.of(2L, Map.of("oud", STRONG)));
        kept.changed(STORE, Map.of(3L, Map.of("rose", WEAK)));
        kept.changed(STORE, Map.of(4L, Map.of()));

        assertThat(get(STORE, "rose", "oud"))
                .hasEntrySatisfying(
                        "rose", hits -> assertThat(hits).containsExactly(Hit.of(1, STRONG), Hit.of(3, WEAK)))
                .hasEntrySatisfying("oud", hits -> assertThat(hits).containsExactly(Hit.of(2, STRONG)));
        assertThat(reads).hasSize(1);
    }

    @Test
    void of_several_changes_of_one_product_the_last_counts() {
        get(STORE, "rose");

        kept.changed(STORE, Map.of(2L, Map.of("rose", STRONG)));
        kept.changed(STORE, Map.of(2L, Map.of("rose", WEAK)));

        assertThat(get(STORE, "rose"))
                .hasEntrySatisfying("rose", hits -> assertThat(hits).containsExactly(Hit.of(2, WEAK)));
    }

    @Test
    void what_is_older_than_the_changes_that_are_remembered_is_read_again() {
        get(STORE, "rose");
        stored.put("rose", new long[] {Hit.of(5, STRONG)});
        for (var change = 0; change <= Journal.MOST; change++) {
            kept.changed(STORE, Map.of(7L + change, Map.of("rose", WEAK)));
        }

        assertThat(get(STORE, "rose"))
                .hasEntrySatisfying("rose", hits -> assertThat(hits).containsExactly(Hit.of(5, STRONG)));
        assertThat(reads).hasSize(2);
    }

    @Test
    void what_may_have_changed_altogether_is_forgotten_for_that_store_alone() {
        get(STORE, "rose");
        get(OTHER, "rose");

        kept.forget(STORE);
        get(STORE, "rose");
        get(OTHER, "rose");

        assertThat(reads).hasSize(3);
    }

    @Test
    void a_change_that_comes_while_a_term_is_read_is_not_lost() {
        kept.get(STORE, List.of("rose"), terms -> {
            kept.changed(STORE, Map.of(2L, Map.of("rose", WEAK)));
            return Map.of();
        });

        assertThat(get(STORE, "rose"))
                .hasEntrySatisfying("rose", hits -> assertThat(hits).containsExactly(Hit.of(2, WEAK)));
    }

    private Map<String, long[]> get(TenantId store, String... terms) {
        return kept.get(store, List.of(terms), this::read);
    }

    private Map<String, long[]> read(Collection<String> terms) {
        reads.add(new TreeSet<>(terms));
        var found = new HashMap<>(stored);
        found.keySet().retainAll(terms);
        return found;
    }
}
