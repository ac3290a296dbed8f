package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * What merchants type to find a product of their own again: words of its name or pieces of a SKU, each whole or only
 * begun. Nothing is guessed, so that what is listed is what was meant.
 */
public final class Beginnings {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_STEM = 3;

    private Beginnings() {}

    /**
     * Of each word, how the terms that {@link ProductTerms} made of a name or SKU may begin. Nothing when nothing was
     * typed; something that nothing begins with when what was typed has no words.
     */
    public static List<Set<String>> of(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var words = Words.of(typed.substring(0, Math.min(LONGEST, typed.length()))).stream()
                .limit(MOST_WORDS)
                .map(Beginnings::of)
                .collect(ImmutableList.toImmutableList());
        return words.isEmpty() ? ImmutableList.of(ImmutableSet.of()) : words;
    }

    private static Set<String> of(Word word) {
        var text = word.text();
        var beginnings = ImmutableSet.<String>builder().add(text);
        if (Word.isArabic(text)) {
            beginnings.add(ArabicStem.bare(text));
        }
        var stem = Stem.of(text);
        return stem.length() < SHORTEST_STEM
                ? beginnings.build()
                : beginnings.add(stem).build();
    }
}
