package io.wassla.core.search.facts;

import com.google.common.collect.ImmutableMap;

/** Counts while products pass by. */
public final class Tally {
    private final FactTable table;
    private final Sieve sieve;
    private final int[] facets;
    private final PriceRanges prices = new PriceRanges();
    private int available;
    private int soldOut;

    /** @param sieve by which the products were judged */
    public Tally(FactTable table, Sieve sieve) {
        this.table = table;
        this.sieve = sieve;
        this.facets = new int[table.dictionary.size()];
    }

    /** @param failing as {@link Sieve#failing} says of this place */
    public void add(int place, int failing) {
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

    public Counts counts() {
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
