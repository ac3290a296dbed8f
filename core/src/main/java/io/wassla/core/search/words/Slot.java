package io.wassla.core.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A word of a question, with all the ways in which it can be meant. Filled by one thread. */
public final class Slot {
    private final String word;
    private final List<Alternative> alternatives = new ArrayList<>();

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
        return alternatives;
    }

    void or(String term, int factor) {
        or(Alternative.of(term, factor));
    }

    /** The nearer of two that are the same counts. */
    void or(Alternative alternative) {
        for (var place = 0; place < alternatives.size(); place++) {
            var known = alternatives.get(place);
            if (known.terms().equals(alternative.terms())) {
                alternatives.set(place, known.factor() >= alternative.factor() ? known : alternative);
                return;
            }
        }
        if (!alternative.terms().isEmpty()) {
            alternatives.add(alternative);
        }
    }

    Stream<String> terms() {
        return alternatives.stream().map(Alternative::terms).flatMap(Collection::stream);
    }
}
