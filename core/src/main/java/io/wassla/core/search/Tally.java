package io.wassla.core.search;

import com.google.common.collect.ImmutableMap;

/** Counts while products pass by. */
final class Tally {
    private final FactTable table;
    private final Sieve sieve;
    private final int[] facets;
    private final PriceRanges prices = new PriceRanges();
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
            prices.add(table.prices[place]);
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
        return new Counts(
                counted.buildOrThrow(), prices.lowest(), prices.highest(), prices.ranges(), available, soldOut);
    }
}
