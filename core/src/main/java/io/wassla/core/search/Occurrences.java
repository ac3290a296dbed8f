package io.wassla.core.search;

import io.wassla.core.search.facts.FactTable;
import java.util.Arrays;
import java.util.function.LongToIntFunction;

/**
 * Where something is said and how strongly: places in a {@link FactTable}, ascending, and a strength above 0 for each.
 * As large as what is found, not as the store.
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Occurrences(int[] places, int[] strengths, int size) {
    static final Occurrences NONE = new Occurrences(new int[0], new int[0], 0);

    /** @param hits ascending; those of products that are not in the table are left out */
    static Occurrences of(long[] hits, FactTable table, LongToIntFunction strength) {
        var places = new int[hits.length];
        var strengths = new int[hits.length];
        var size = 0;
        var place = 0;
        for (var hit : hits) {
            var doc = Hit.doc(hit);
            place = table.placeFrom(place, doc);
            if (place == table.size()) {
                break;
            }
            var strong = strength.applyAsInt(hit);
            if (table.doc(place) == doc && strong > 0) {
                if (size > 0 && places[size - 1] == place) {
                    strengths[size - 1] = Math.max(strengths[size - 1], strong);
                } else {
                    places[size] = place;
                    strengths[size++] = strong;
                }
            }
        }
        return new Occurrences(places, strengths, size);
    }

    /** Where either is, as strongly as the stronger. */
    Occurrences or(Occurrences other) {
        if (size == 0 || other.size == 0) {
            return size == 0 ? other : this;
        }
        var united = new int[size + other.size];
        var stronger = new int[size + other.size];
        var count = 0;
        var here = 0;
        var there = 0;
        while (here < size || there < other.size) {
            var first = here < size ? places[here] : Integer.MAX_VALUE;
            var second = there < other.size ? other.places[there] : Integer.MAX_VALUE;
            united[count] = Math.min(first, second);
            stronger[count++] =
                    Math.max(first <= second ? strengths[here++] : 0, second <= first ? other.strengths[there++] : 0);
        }
        return new Occurrences(united, stronger, count);
    }

    /** Where both are, as strongly as the weaker. */
    Occurrences and(Occurrences other) {
        var common = new int[Math.min(size, other.size)];
        var weaker = new int[common.length];
        var count = 0;
        for (var here = 0; here < size; here++) {
            var there = Arrays.binarySearch(other.places, 0, other.size, places[here]);
            if (there >= 0) {
                common[count] = places[here];
                weaker[count++] = Math.min(strengths[here], other.strengths[there]);
            }
        }
        return new Occurrences(common, weaker, count);
    }
}
