package io.wassla.core.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Finds which products match the words of a question, and how well. */
final class Matcher {
    private static final long[] NOWHERE = {};

    private final FactTable table;
    private final Weights weights;
    private final Map<String, long[]> postings;

    Matcher(FactTable table, Weights weights, Map<String, long[]> postings) {
        this.table = table;
        this.weights = weights;
        this.postings = postings;
    }

    boolean isFound(Slot slot) {
        return slot.alternatives().stream().anyMatch(this::isFound);
    }

    /** All words, or, where no product that is seen has them all, most of them. */
    Relevance match(List<Slot> slots, Sieve sieve, long now) {
        var scores = new long[table.size()];
        var matched = new byte[table.size()];
        slots.forEach(slot -> add(slot, scores, matched));
        var required = required(slots.size(), matched, sieve);
        for (var place = 0; place < scores.length; place++) {
            scores[place] = matched[place] < required
                    ? 0
                    : tier(matched[place], Relevance.boosted(scores[place], table, place, weights, now));
        }
        return new Relevance(scores);
    }

    private boolean isFound(Alternative alternative) {
        return alternative.terms().stream().allMatch(term -> postings.getOrDefault(term, NOWHERE).length > 0);
    }

    private void add(Slot slot, long[] scores, byte[] matched) {
        var best = new int[table.size()];
        var found = 0;
        for (var alternative : slot.alternatives()) {
            if (isFound(alternative)) {
                found += meant(alternative, best);
            }
        }
        var rarity = rarity(found);
        for (var place = 0; place < best.length; place++) {
            if (best[place] > 0) {
                scores[place] += (long) best[place] * rarity;
                matched[place]++;
            }
        }
    }

    /** Notes where an alternative beats those before it; says how many products it adds. */
    private int meant(Alternative alternative, int[] best) {
        var terms = alternative.terms();
        if (terms.size() == 1) {
            return merge(postings.getOrDefault(terms.getFirst(), NOWHERE), alternative.factor(), best);
        }
        var all = new int[best.length];
        Arrays.fill(all, Integer.MAX_VALUE);
        for (var term : terms) {
            var one = new int[best.length];
            merge(postings.getOrDefault(term, NOWHERE), alternative.factor(), one);
            Arrays.setAll(all, place -> Math.min(all[place], one[place]));
        }
        var added = 0;
        for (var place = 0; place < best.length; place++) {
            added += best[place] == 0 && all[place] > 0 ? 1 : 0;
            best[place] = Math.max(best[place], all[place]);
        }
        return added;
    }

    /** Hits and products are in the same order: each is passed once. */
    private int merge(long[] hits, int factor, int[] best) {
        var added = 0;
        var sparse = hits.length < table.size() / 16;
        var place = 0;
        for (var hit : hits) {
            var doc = Hit.doc(hit);
            if (sparse) {
                place = table.place(doc);
            } else {
                while (place < table.size() && table.doc(place) < doc) {
                    place++;
                }
            }
            if (place >= 0 && place < table.size() && table.doc(place) == doc) {
                var strength = strength(hit) * factor / 100;
                added += best[place] == 0 && strength > 0 ? 1 : 0;
                best[place] = Math.max(best[place], strength);
            }
        }
        return added;
    }

    /** What a title says is not said much louder by the tags. */
    private int strength(long hit) {
        var title = weights.title() * Hit.title(hit);
        var text = weights.text() * Hit.text(hit);
        return Math.max(title, text) + Math.min(title, text) / 8;
    }

    /** A word that few products have tells more. From 8 to some 80. */
    private int rarity(int found) {
        var times = (table.size() + 1) / (found + 1);
        return 8 + 4 * (Integer.SIZE - Integer.numberOfLeadingZeros(times));
    }

    private int required(int words, byte[] matched, Sieve sieve) {
        var most = 0;
        for (var place = 0; place < matched.length && most < words; place++) {
            if (matched[place] > most && sieve.failing(place) != Sieve.HIDDEN) {
                most = matched[place];
            }
        }
        return most == words ? Math.max(1, words) : Math.max(1, words <= 2 ? 1 : (words * 3 + 4) / 5);
    }

    private static long tier(int matched, long score) {
        return ((long) matched << 40) + Math.max(1, Math.min(score, (1L << 40) - 1));
    }
}
