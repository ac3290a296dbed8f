package io.wassla.core.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Products that have some of the words of a question: their places, ascending, how well and how many words they match. */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Matches(int[] places, long[] scores, byte[] words, int size) {
    static final Matches NONE = new Matches(new int[0], new long[0], new byte[0], 0);

    /** What a match is worth in the end. */
    @FunctionalInterface
    interface Boost {
        long boosted(int place, long score);
    }

    /** With one more word. */
    Matches and(Occurrences word, int rarity) {
        var most = size + word.size();
        var united = new int[most];
        var sums = new long[most];
        var counts = new byte[most];
        var count = 0;
        var here = 0;
        var there = 0;
        while (here < size || there < word.size()) {
            var first = here < size ? places[here] : Integer.MAX_VALUE;
            var second = there < word.size() ? word.places()[there] : Integer.MAX_VALUE;
            united[count] = Math.min(first, second);
            if (first <= second) {
                sums[count] = scores[here];
                counts[count] = words[here++];
            }
            if (second <= first) {
                sums[count] += (long) word.strengths()[there++] * rarity;
                counts[count]++;
            }
            count++;
        }
        return new Matches(united, sums, counts, count);
    }

    /** The most words that one of the products matches which are seen; stops looking at so many. */
    int most(IntPredicate isSeen, int enough) {
        var most = 0;
        for (var at = 0; at < size && most < enough; at++) {
            if (words[at] > most && isSeen.test(places[at])) {
                most = words[at];
            }
        }
        return most;
    }

    /** Of those that match enough words; one more word outweighs everything else. */
    Relevance relevance(int required, Boost boost) {
        var kept = new int[size];
        var worth = new long[size];
        var count = 0;
        for (var at = 0; at < size; at++) {
            if (words[at] >= required) {
                kept[count] = places[at];
                worth[count++] = tier(words[at], boost.boosted(places[at], scores[at]));
            }
        }
        return new Relevance(Arrays.copyOf(kept, count), worth);
    }

    private static long tier(int matched, long score) {
        return ((long) matched << 40) + Math.max(1, Math.min(score, (1L << 40) - 1));
    }
}
