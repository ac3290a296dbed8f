package io.wassla.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.search.Hit;
import io.wassla.core.search.words.Strength;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedHitsTest {
    private static final long LAST_DOC = (1L << 43) - 1;

    @Test
    void nothing_stays_nothing() {
        assertThat(PackedHits.of(new long[0]).hits()).isEmpty();
    }

    @Test
    void the_least_and_the_most_come_back_as_they_were() {
        var hits = new long[] {
            Hit.of(0, new Strength(0, 0)),
            Hit.of(0, new Strength(0, Strength.MOST)),
            Hit.of(127, new Strength(0, 127)),
            Hit.of(255, new Strength(0, 128)),
            Hit.of(LAST_DOC, new Strength(0, 0)),
            Hit.of(LAST_DOC, new Strength(Strength.MOST, Strength.MOST))
        };

        assertThat(PackedHits.of(hits).hits()).isEqualTo(hits);
    }

    @Test
    void a_long_list_comes_back_as_it_was_and_takes_less_than_half_its_room() {
        var random = new SplittableRandom(7);
        var hits = random.longs(10_000, 0, 100_000)
                .map(doc -> Hit.of(doc, new Strength(0, random.nextInt(Strength.MOST))))
                .sorted()
                .distinct()
                .toArray();

        var packed = PackedHits.of(hits);

        assertThat(packed.hits()).isEqualTo(hits);
        assertThat(packed.bytes().length).isLessThan(hits.length * Long.BYTES / 2);
    }
}
