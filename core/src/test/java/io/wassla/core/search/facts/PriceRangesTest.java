package io.wassla.core.search.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceRangesTest {

    @Test
    void nothing_has_no_ranges() {
        var prices = new PriceRanges();

        assertThat(prices.ranges()).isEmpty();
        assertThat(prices.lowest()).isZero();
        assertThat(prices.highest()).isZero();
    }

    @Test
    void one_price_is_one_range() {
        var prices = of(4_999, 4_999, 4_999);

        assertThat(prices.ranges()).containsExactly(new Counts.PriceRange(4_999, 4_999, 3));
    }

    @Test
    void parts_are_cut_at_round_prices_and_hold_everything() {
        var prices = of(100, 2_310, 2_340, 5_000, 5_050, 7_777, 8_100, 9_000, 9_900, 12_345);

        assertThat(prices.ranges())
                .containsExactly(
                        new Counts.PriceRange(100, 3_000, 3),
                        new Counts.PriceRange(5_000, 6_000, 2),
                        new Counts.PriceRange(7_777, 9_000, 3),
                        new Counts.PriceRange(9_900, 10_000, 1),
                        new Counts.PriceRange(12_345, 12_345, 1));
    }

    @Test
    void whatever_the_prices_none_is_lost_and_ranges_do_not_touch() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var prices = random.longs(1 + random.nextInt(300), 0, 1 + random.nextInt(50_000))
                    .toArray();
            var ranges = of(prices).ranges();

            var end = -1L;
            for (var range : ranges) {
                var within = range;
                assertThat(range.from()).isGreaterThan(end);
                assertThat(Arrays.stream(prices)
                                .filter(price -> price >= within.from() && price <= within.to())
                                .count())
                        .isEqualTo(range.count());
                end = range.to();
            }
            assertThat(ranges.stream().mapToInt(Counts.PriceRange::count).sum()).isEqualTo(prices.length);
        }
    }

    @Test
    void places_hold_what_sorting_would_put_there() {
        var random = new Random(6);
        for (var round = 0; round < 200; round++) {
            var values = random.longs(1 + random.nextInt(200), 0, 1 + random.nextInt(100))
                    .toArray();
            var sorted = values.clone();
            Arrays.sort(sorted);
            var ordering = new Ordering(values, values.length);

            for (var place = random.nextInt(values.length); place < values.length; place += 1 + random.nextInt(30)) {
                assertThat(ordering.at(place)).isEqualTo(sorted[place]);
            }
        }
    }

    private static PriceRanges of(long... prices) {
        var ranges = new PriceRanges();
        Arrays.stream(prices).forEach(ranges::add);
        return ranges;
    }
}
