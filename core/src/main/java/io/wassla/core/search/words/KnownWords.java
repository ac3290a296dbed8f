package io.wassla.core.search.words;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The words of the built-in lists by their remainders: a mistyped word may mean one that the store says otherwise. */
final class KnownWords {
    private static final ImmutableSetMultimap<String, String> BY_REMAINDER = byRemainder();

    private KnownWords() {}

    static Set<String> near(String remainder) {
        return BY_REMAINDER.get(remainder);
    }

    private static ImmutableSetMultimap<String, String> byRemainder() {
        var words = ImmutableSetMultimap.<String, String>builder();
        for (var list : List.of("synonyms.txt", "vocabulary.txt", "brands.txt", "plurals.txt")) {
            WordList.words(list).stream()
                    .flatMap(Collection::stream)
                    .filter(Spelling::isWord)
                    .forEach(word -> Spelling.remainders(word).forEach(rest -> words.put(rest, word)));
        }
        return words.build();
    }
}
