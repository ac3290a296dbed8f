package io.wassla.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final Kept<Set<Long>> kept = new Kept<>(new Small());
    private final Set<Long> stored = new TreeSet<>(Set.of(1L, 2L));
    private final List<String> reads = new ArrayList<>();

    @Test
    void a_table_is_read_once_and_then_only_what_has_changed() {
        assertThat(current()).containsExactly(1L, 2L);
        assertThat(current()).containsExactly(1L, 2L);
        change(3);
        assertThat(current()).containsExactly(1L, 2L, 3L);
        assertThat(current()).containsExactly(1L, 2L, 3L);

        assertThat(reads).containsExactly("all", "[3]");
    }

    @Test
    void more_changes_than_are_read_one_by_one_make_it_be_read_anew() {
        current();

        for (var number = 10; number < 20; number++) {
            change(number);
        }

        assertThat(current()).hasSize(12);
        assertThat(reads).containsExactly("all", "all");
    }

    @Test
    void word_that_comes_while_a_table_is_read_makes_the_next_one_look_again() {
        kept.current(new Reading(() -> change(3)));

        assertThat(current()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void word_that_comes_while_changes_are_read_makes_the_next_one_look_again() {
        current();
        change(3);

        kept.current(new Reading(() -> change(4)));

        assertThat(current()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void what_could_not_be_read_is_read_by_the_next() {
        current();
        change(3);

        assertThatThrownBy(() -> kept.current(new Reading(() -> {
                    throw new IllegalStateException("gone");
                })))
                .hasMessage("gone");

        assertThat(current()).containsExactly(1L, 2L, 3L);
    }

    private void change(long number) {
        stored.add(number);
        kept.hear(number);
    }

    private Set<Long> current() {
        return kept.current(new Reading(() -> {}));
    }

    private final class Reading implements Kept.Reader<Set<Long>> {
        private final Runnable meanwhile;

        Reading(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public Set<Long> all() {
            reads.add("all");
            var all = new TreeSet<>(stored);
            meanwhile.run();
            return all;
        }

        @Override
        public Set<Long> changed(Set<Long> before, Set<Long> numbers) {
            reads.add(numbers.toString());
            var now = Sets.union(before, Sets.intersection(numbers, stored)).immutableCopy();
            meanwhile.run();
            return new TreeSet<>(now);
        }
    }

    private record Small() implements Kept.Source<Set<Long>> {
        @Override
        public int size(Set<Long> table) {
            return table.size();
        }

        @Override
        public int mostChanges() {
            return 5;
        }
    }
}
