package io.wassla.core.search;

import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.facts.Sieve;
import io.wassla.core.search.settings.Weights;
import io.wassla.core.search.words.Alternative;
import io.wassla.core.search.words.Slot;
import java.util.List;
import java.util.Map;

/** Finds which products match the words of a question, and how well. */
final class Matcher {
    private static final long[] NOWHERE = {};
    /** What counts nothing in a store is found all the same: weights put in order and leave nothing out. */
    private static final int LEAST = 1;

    private final FactTable table;
    private final Weights weights;
    private final Map<String, long[]> postings;

    Matcher(FactTable table, Weights weights, Map<String, long[]> postings) {
        this.table = table;
        this.weights = weights;
        this.postings = postings;
    }

    /** All words that occur, or, where no product that is seen has them all, most of them, or as many as there are. */
    Relevance match(List<Slot> slots, Sieve sieve, long now) {
        var matches = Matches.NONE;
        var occurring = 0;
        for (var slot : slots) {
            var meant = meant(slot);
            var tells = rarity(meant.size());
            matches = matches.and(meant, slot.isGeneral() ? tells / 2 : tells);
            occurring += meant.size() > 0 ? 1 : 0;
        }
        var required = required(occurring, matches, sieve);
        return matches.relevance(required, (place, words) -> Relevance.boosted(words, table, place, weights, now));
    }

    /** Where a word is meant, in whichever way it is meant best. */
    private Occurrences meant(Slot slot) {
        return either(slot.alternatives().stream()
                .filter(this::isFound)
                .map(this::meant)
                .toList());
    }

    /** By halves: put together one after the other, the first would be copied each time. */
    private static Occurrences either(List<Occurrences> several) {
        var half = several.size() / 2;
        return switch (several.size()) {
            case 0 -> Occurrences.NONE;
            case 1 -> several.getFirst();
            default -> either(several.subList(0, half)).or(either(several.subList(half, several.size())));
        };
    }

    private boolean isFound(Alternative alternative) {
        for (var term : alternative.terms()) {
            if (hits(term).length == 0) {
                return false;
            }
        }
        return true;
    }

    private Occurrences meant(Alternative alternative) {
        var terms = alternative.terms();
        var all = occurrences(terms.getFirst(), alternative.factor());
        for (var term : terms.subList(1, terms.size())) {
            all = all.and(occurrences(term, alternative.factor()));
        }
        return all;
    }

    private Occurrences occurrences(String term, int factor) {
        return factor <= 0
                ? Occurrences.NONE
                : Occurrences.of(hits(term), table, hit -> Math.max(LEAST, strength(hit) * factor / 100));
    }

    private long[] hits(String term) {
        return postings.getOrDefault(term, NOWHERE);
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

    /** All of so many words or, where nothing has them all, most of them or as many as there are. */
    private static int required(int words, Matches matches, Sieve sieve) {
        var most = matches.most(place -> sieve.failing(place) != Sieve.HIDDEN, words);
        var enough = words <= 2 ? 1 : (words * 3 + 4) / 5;
        return Math.max(1, most == words ? words : Math.min(most, enough));
    }
}
