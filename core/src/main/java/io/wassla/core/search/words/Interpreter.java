package io.wassla.core.search.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wassla.core.search.SearchIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Understands a question with the help of the index: words that occur are taken as they are, for the others it is found
 * out what may have been meant. One statement when all words occur, three when one does not.
 *
 * <p>Anybody may ask anything, so what one question costs is bounded: it is guessed at six different words at most, and
 * no more than 1,000 terms are looked for at once.
 */
public final class Interpreter {
    private static final int BEGUN = 90;
    private static final int MOST_GUESSED = 6;
    private static final int MOST_TERMS = 1_000;

    private final SearchIndex index;
    private final Synonyms synonyms;

    /** @param index of the open transaction: an interpreter ends with it */
    public Interpreter(SearchIndex index, Synonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    /** What a whole question means. */
    public Understood understand(String typed) {
        var understood = literally(Inquiry.of(typed, synonyms));
        var unknown = understood.slots().stream()
                .filter(slot -> !understood.isFound(slot))
                .toList();
        if (unknown.isEmpty()) {
            return understood;
        }
        var switched = Keyboard.readings(typed).stream()
                .map(reading -> Inquiry.of(reading, synonyms).slots())
                .toList();
        return guessed(understood, unknown, switched);
    }

    /** As {@link #understand}, but the last word may also be the beginning of others. */
    public Understood understandUnfinished(String typed) {
        var slots = Inquiry.of(typed, synonyms).slots();
        if (slots.isEmpty()) {
            return new Understood(slots, Map.of());
        }
        var last = slots.getLast();
        var begun = ImmutableSet.of(last.word(), ArabicStem.bare(last.word()));
        index.words(Set.of(), begun).forEach(word -> last.or(word, BEGUN));
        var understood = new Understood(slots, index.postings(terms(slots)));
        return understood.isNothingFound() ? understand(typed) : understood;
    }

    private Understood literally(Inquiry inquiry) {
        return new Understood(inquiry.slots(), index.postings(terms(inquiry.slots())));
    }

    /** @param switched what was meant if the keyboard was set to the other language: so it was if every word of it occurs */
    private Understood guessed(Understood understood, List<Slot> unknown, List<? extends List<Slot>> switched) {
        var guesses = firstOfEachWord(unknown)
                .limit(MOST_GUESSED)
                .map(slot -> new Guess(slot, synonyms))
                .toList();
        var remainders = new HashSet<String>();
        var beginnings = new HashSet<String>();
        guesses.forEach(guess -> {
            remainders.addAll(guess.remainders());
            beginnings.addAll(guess.beginnings());
        });
        var words = index.words(remainders, beginnings);
        guesses.forEach(guess -> guess.consider(words));
        var postings = new HashMap<>(understood.postings());
        var otherwise = switched.stream().flatMap(List::stream);
        postings.putAll(
                index.postings(terms(Stream.concat(unknown.stream(), otherwise).toList())));
        return switched.stream()
                .map(slots -> new Understood(slots, postings))
                .filter(Understood::isAllFound)
                .findFirst()
                .orElseGet(() -> new Understood(understood.slots(), postings));
    }

    private static Stream<Slot> firstOfEachWord(List<Slot> slots) {
        var words = new HashSet<String>();
        return slots.stream().filter(slot -> words.add(slot.word()));
    }

    /** What each word means first comes before what any means second: where there are too many, none goes without. */
    private static Set<String> terms(List<Slot> slots) {
        var terms = new HashSet<String>();
        var meant = slots.stream().map(Slot::alternatives).toList();
        var most = meant.stream().mapToInt(List::size).max().orElse(0);
        for (var rank = 0; rank < most; rank++) {
            for (var alternatives : meant) {
                if (rank < alternatives.size()) {
                    addWhole(alternatives.get(rank).terms(), terms);
                }
            }
        }
        return terms;
    }

    /** Of what cannot be looked for as a whole nothing is. */
    private static void addWhole(List<String> needed, Set<String> terms) {
        if (Sets.union(terms, ImmutableSet.copyOf(needed)).size() <= MOST_TERMS) {
            terms.addAll(needed);
        }
    }
}
