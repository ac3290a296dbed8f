package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word of a question, with the ways in which it can be meant: at most 256, those that were told first. Filled by one
 * thread.
 */
public final class Slot {
    private static final int MOST = 256;

    private final String word;
    private final Map<List<String>, Alternative> alternatives = new LinkedHashMap<>();

    Slot(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether many things share the word, so that it tells less than another that as many have. */
    public boolean isGeneral() {
        return Lexicon.isGeneral(word);
    }

    public List<Alternative> alternatives() {
        return ImmutableList.copyOf(alternatives.values());
    }

    void or(String term, int factor) {
        or(Alternative.of(term, factor));
    }

    /** All that was told so far is only that much as sure. */
    void doubt(int percent) {
        alternatives.replaceAll((terms, known) -> known.part(percent));
    }

    /** The nearer of two that are the same counts. */
    void or(Alternative alternative) {
        var terms = alternative.terms();
        if (alternatives.containsKey(terms) || (!terms.isEmpty() && alternatives.size() < MOST)) {
            alternatives.merge(terms, alternative, (known, other) -> known.factor() >= other.factor() ? known : other);
        }
    }
}
