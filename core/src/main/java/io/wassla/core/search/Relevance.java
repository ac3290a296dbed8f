package io.wassla.core.search;

import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.settings.Weights;
import java.util.concurrent.TimeUnit;

/**
 * How well products match that match at all.
 *
 * @param places in the table, ascending
 * @param scores one for each place, perhaps more
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Relevance(int[] places, long[] scores) {
    private static final int FRESH_DAYS = 30;

    /** Adds to a match what the store wants to count besides words. */
    static long boosted(long words, FactTable table, int place, Weights weights, long now) {
        var sales = Integer.SIZE - Integer.numberOfLeadingZeros(table.popularity(place));
        var percent = 100
                + sales * weights.popularity() / 2
                + freshness(table.published(place), now) * weights.newness() / 10
                + (table.isAvailable(place) ? 3 * weights.inStock() : 0);
        return words * percent / 100;
    }

    /** 10 on the first days, half of it after a month. */
    private static long freshness(long published, long now) {
        if (published > now) {
            return 0;
        }
        var days = TimeUnit.MILLISECONDS.toDays(now - published);
        return 10L * FRESH_DAYS / (FRESH_DAYS + days);
    }
}
