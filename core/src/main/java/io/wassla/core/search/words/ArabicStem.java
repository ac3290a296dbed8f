package io.wassla.core.search.words;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * Takes from a folded Arabic word what shoppers and merchants add or leave out at will: article, attached particles,
 * endings of number and gender, broken plurals.
 *
 * <p>Light: it does not look for roots. It need not be right about grammar, only give the same for forms of one word and
 * different things for different words.
 */
final class ArabicStem {
    private static final List<String> WITH_ARTICLE =
            List.of("وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال");
    private static final String PARTICLES = "ولبكف";
    private static final int SHORTEST_AFTER_PARTICLE = 4;

    /** Endings, longest first, with how many letters must be left. */
    private static final Map<String, Integer> ENDINGS = ImmutableMap.<String, Integer>builder()
            .put("يات", 3)
            .put("تين", 3)
            .put("يه", 3)
            .put("ها", 3)
            .put("ات", 3)
            .put("ون", 3)
            .put("ين", 3)
            .put("ان", 3)
            .put("ه", 2)
            .put("ي", 3)
            .put("ا", 3)
            .buildOrThrow();

    /** Endings that belong to the word where the word is known as it stands: زيتون, فستان. */
    private static final List<String> OFTEN_OF_THE_WORD = List.of("تين", "ون", "ين", "ان", "ها");

    private ArabicStem() {}

    static String of(String word) {
        var bare = bare(word);
        var base = Lexicon.singular(bare).orElse(bare);
        var cut = withoutEnding(base);
        return Lexicon.singular(cut)
                .filter(singular -> !singular.equals(base))
                .map(ArabicStem::withoutEnding)
                .orElse(cut);
    }

    /** Without article and particles. */
    static String bare(String word) {
        if (isWord(word)) {
            return word;
        }
        for (var prefix : WITH_ARTICLE) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= 2) {
                return word.substring(prefix.length());
            }
        }
        return isParticle(word, 3) && isWord(word.substring(1)) ? word.substring(1) : word;
    }

    /** The same without its first letter, if that may be a particle but need not be; else the word itself. */
    static String withoutParticle(String word) {
        return !Lexicon.isKnown(word) && isParticle(word, SHORTEST_AFTER_PARTICLE) ? word.substring(1) : word;
    }

    /** Many leave it out at the end, and write its seat alone: سودا, لولو, مضيي. */
    private static String withoutHamza(String word) {
        var seats = word.replace('ؤ', 'و').replace('ئ', 'ي');
        return seats.length() > 3 && seats.endsWith("ء") ? seats.substring(0, seats.length() - 1) : seats;
    }

    private static boolean isParticle(String word, int shortest) {
        return word.length() > shortest && PARTICLES.indexOf(word.charAt(0)) >= 0;
    }

    /** Whether it is one as it stands, or another form of one. */
    private static boolean isWord(String word) {
        return Lexicon.isKnown(word)
                || Lexicon.isKnown(withoutEnding(word))
                || (word.endsWith("ات") && Lexicon.isKnown(word.substring(0, word.length() - 2) + "ه"));
    }

    private static String withoutEnding(String whole) {
        var word = withoutHamza(whole);
        var known = Lexicon.isKnown(whole);
        for (var ending : ENDINGS.entrySet()) {
            var left = word.length() - ending.getKey().length();
            if (left >= ending.getValue()
                    && word.endsWith(ending.getKey())
                    && !(known && OFTEN_OF_THE_WORD.contains(ending.getKey()))) {
                return word.substring(0, left);
            }
        }
        return word;
    }
}
