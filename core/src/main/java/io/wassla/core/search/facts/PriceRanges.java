package io.wassla.core.search.facts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/** Collects prices, and cuts them at round limits into parts of about the same size; without sorting all of them. */
final class PriceRanges {
    private static final int PARTS = 5;

    private long[] prices = new long[64];
    private int size;
    private long lowest = Long.MAX_VALUE;
    private long highest;

    void add(long price) {
        if (size == prices.length) {
            prices = Arrays.copyOf(prices, size * 2);
        }
        prices[size++] = price;
        lowest = Math.min(lowest, price);
        highest = Math.max(highest, price);
    }

    long lowest() {
        return size == 0 ? 0 : lowest;
    }

    long highest() {
        return highest;
    }

    List<Counts.PriceRange> ranges() {
        var limits = limits();
        var counts = new int[PARTS];
        var least = new long[PARTS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var at = 0; at < size; at++) {
            var part = 0;
            while (prices[at] > limits[part]) {
                part++;
            }
            counts[part]++;
            least[part] = Math.min(least[part], prices[at]);
        }
        var ranges = ImmutableList.<Counts.PriceRange>builder();
        for (var part = 0; part < PARTS; part++) {
            if (counts[part] > 0) {
                ranges.add(new Counts.PriceRange(least[part], limits[part], counts[part]));
            }
        }
        return ranges.build();
    }

    private long[] limits() {
        var limits = new long[PARTS];
        Arrays.fill(limits, highest);
        var ordered = new Ordering(prices, size);
        for (var part = 1; part < PARTS && size > 0; part++) {
            limits[part - 1] = Math.min(highest, rounded(ordered.at((int) ((long) size * part / PARTS))));
        }
        return limits;
    }

    /** Up to two leading digits that a person would choose. */
    private static long rounded(long price) {
        var step = 1L;
        while (step * 20 <= price) {
            step *= 10;
        }
        return (price + step - 1) / step * step;
    }
}
