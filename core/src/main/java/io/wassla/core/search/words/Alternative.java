package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One way in which a word of a question can be meant.
 *
 * @param terms all of them must occur
 * @param factor how near it is to what was typed, in percent
 */
public record Alternative(List<String> terms, int factor) {
    public Alternative {
        terms = ImmutableList.copyOf(terms);
    }

    /** The same, only that much as sure. */
    Alternative part(int percent) {
        return new Alternative(terms, factor * percent / 100);
    }

    static Alternative of(String term, int factor) {
        return new Alternative(List.of(term), factor);
    }
}
