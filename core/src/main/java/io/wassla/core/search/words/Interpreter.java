package io.wassla.core.search.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wassla.core.search.SearchIndex;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Understands a question with the help of the index: words that occur are taken as they are, for the others it is found
 * out what may have been meant. One statement when all words occur, three when one does not.
 */
public final class Interpreter {
    private static final int BEGUN = 90;

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
        var guesses = unknown.stream().map(slot -> new Guess(slot, synonyms)).toList();
        var remainders = new HashSet<String>();
        var beginnings = new HashSet<String>();
        guesses.forEach(guess -> {
            remainders.addAll(guess.remainders());
            beginnings.addAll(guess.beginnings());
        });
        var words = index.words(remainders, beginnings);
        guesses.forEach(guess -> guess.consider(words));
        var postings = new HashMap<>(understood.postings());
        var otherwise = switched.stream().flatMap(List::stream).toList();
        postings.putAll(index.postings(Sets.union(terms(unknown), terms(otherwise))));
        return switched.stream()
                .map(slots -> new Understood(slots, postings))
                .filter(Understood::isAllFound)
                .findFirst()
                .orElseGet(() -> new Understood(understood.slots(), postings));
    }

    private static Set<String> terms(Collection<Slot> slots) {
        var terms = new HashSet<String>();
        slots.forEach(slot -> slot.terms().forEach(terms::add));
        return terms;
    }
}
