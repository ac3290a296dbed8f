package io.wassla.core.search.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known about single words of the trade, all folded. */
final class Lexicon {
    private static final Map<String, String> SINGULARS = firstOf(WordList.words("plurals.txt"));
    private static final Map<String, String> ENGLISH = firstOf(WordList.words("english-irregular.txt"));
    private static final Set<String> STOP_WORDS =
            WordList.words("stop-words.txt").stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
    private static final Set<String> GENERAL =
            WordList.words("general-words.txt").stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
    private static final Set<String> KNOWN = known();

    private Lexicon() {}

    /** The singular of a broken plural. */
    static Optional<String> singular(String arabic) {
        return Optional.ofNullable(SINGULARS.get(arabic));
    }

    /** What an irregular English word counts as. */
    static Optional<String> english(String word) {
        return Optional.ofNullable(ENGLISH.get(word));
    }

    static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /** Whether it says little of what a thing is: a machine, a set. */
    static boolean isGeneral(String word) {
        return GENERAL.contains(word);
    }

    /** Whether it is an Arabic word as it stands, so that its first letter is no attached particle. */
    static boolean isKnown(String arabic) {
        return KNOWN.contains(arabic);
    }

    /** Each word of a line, the first too, leads to the first; a word of two lines belongs to the earlier one. */
    private static Map<String, String> firstOf(List<List<String>> lines) {
        var firsts = new LinkedHashMap<String, String>();
        lines.forEach(line -> line.forEach(word -> firsts.putIfAbsent(word, line.getFirst())));
        return ImmutableMap.copyOf(firsts);
    }

    private static Set<String> known() {
        var known = ImmutableSet.<String>builder().addAll(SINGULARS.keySet());
        WordList.words("known-words.txt").forEach(known::addAll);
        for (var list : List.of("synonyms.txt", "vocabulary.txt", "brands.txt")) {
            WordList.phrases(list).stream()
                    .flatMap(List::stream)
                    .flatMap(Lexicon::asTheyStand)
                    .filter(Word::isArabic)
                    .forEach(known::add);
        }
        return known.build();
    }

    /** In a phrase, a word may have its article: «جوز الهند». */
    private static Stream<String> asTheyStand(List<String> phrase) {
        return phrase.stream().filter(word -> phrase.size() == 1 || !word.startsWith("ال"));
    }
}
