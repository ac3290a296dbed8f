package io.wassla.core.search.settings;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.search.words.Words;
import java.util.List;

/**
 * How a store wants its search to be.
 *
 * @param synonyms groups of words or short phrases that mean the same, besides those everybody knows: at most 500 groups
 *     of 2 to 20 phrases of at most 60 characters
 */
public record SearchSettings(Weights weights, List<List<String>> synonyms) {
    public static final SearchSettings STANDARD = new SearchSettings(Weights.STANDARD, List.of());
    public static final int MOST_GROUPS = 500;
    private static final int MOST_PHRASES = 20;
    private static final int LONGEST = 60;

    /** Throws {@link InvalidValue} {@code too_many_synonyms} or {@code synonym_invalid}. */
    public SearchSettings {
        synonyms = synonyms.stream().map(SearchSettings::group).collect(ImmutableList.toImmutableList());
        if (synonyms.size() > MOST_GROUPS) {
            throw new InvalidValue("too_many_synonyms");
        }
    }

    private static List<String> group(List<String> phrases) {
        var group = phrases.stream().map(String::strip).distinct().collect(ImmutableList.toImmutableList());
        if (group.size() < 2 || group.size() > MOST_PHRASES) {
            throw new InvalidValue("synonym_invalid");
        }
        group.forEach(phrase -> {
            if (phrase.length() > LONGEST || Words.of(phrase).isEmpty()) {
                throw new InvalidValue("synonym_invalid");
            }
        });
        return group;
    }
}
