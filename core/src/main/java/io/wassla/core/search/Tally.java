package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;

/** Counts while products pass by. */
final class Tally {
    private static final int RANGES = 5;

    private final FactTable table;
    private final Sieve sieve;
    private final int[] facets;
    private long[] prices = new long[64];
    private int priced;
    private int available;
    private int soldOut;

    Tally(FactTable table, Sieve sieve) {
        this.table = table;
        this.sieve = sieve;
        this.facets = new int[table.dictionary.size()];
    }

    void add(int place, int failing) {
        for (var at = table.starts[place]; at < table.starts[place + 1]; at++) {
            if (sieve.counts(failing, table.facets[at])) {
                facets[table.facets[at]]++;
            }
        }
        if (Sieve.countsForPrice(failing)) {
            price(table.prices[place]);
        }
        if (Sieve.countsForAvailability(failing)) {
            if (table.isAvailable(place)) {
                available++;
            } else {
                soldOut++;
            }
        }
    }

    Counts counts() {
        var counted = ImmutableMap.<Facet, Integer>builder();
        for (var number = 0; number < facets.length; number++) {
            if (facets[number] > 0) {
                counted.put(table.dictionary.get(number), facets[number]);
            }
        }
        var sorted = Arrays.copyOf(prices, priced);
        Arrays.sort(sorted);
        var lowest = priced == 0 ? 0 : sorted[0];
        var highest = priced == 0 ? 0 : sorted[priced - 1];
        return new Counts(counted.buildOrThrow(), lowest, highest, ranges(sorted), available, soldOut);
    }

    private void price(long price) {
        if (priced == prices.length) {
            prices = Arrays.copyOf(prices, priced * 2);
        }
        prices[priced++] = price;
    }

    /** Round limits that cut the prices into parts of about the same size. */
    private static List<Counts.PriceRange> ranges(long[] sorted) {
        var ranges = ImmutableList.<Counts.PriceRange>builder();
        var from = 0;
        for (var part = 1; part <= RANGES && from < sorted.length; part++) {
            var limit = part == RANGES
                    ? sorted[sorted.length - 1]
                    : Math.min(
                            sorted[sorted.length - 1], rounded(sorted[(int) ((long) sorted.length * part / RANGES)]));
            var to = above(sorted, limit);
            if (to > from) {
                ranges.add(new Counts.PriceRange(
                        from == 0 ? sorted[0] : sorted[from],
                        part == RANGES ? sorted[sorted.length - 1] : limit,
                        to - from));
                from = to;
            }
        }
        return ranges.build();
    }

    /** Up to two leading digits that a person would choose. */
    private static long rounded(long price) {
        var step = 1L;
        while (step * 20 <= price) {
            step *= 10;
        }
        return (price + step - 1) / step * step;
    }

    /** How many are not above the limit. */
    private static int above(long[] sorted, long limit) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
