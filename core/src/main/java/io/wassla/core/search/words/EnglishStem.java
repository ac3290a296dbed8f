package io.wassla.core.search.words;

import java.util.regex.Pattern;

/** Takes plural and verbal endings from a lower-case English word: dresses, watches, batteries, printed, running. */
final class EnglishStem {
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)es");
    private static final Pattern VOWEL = Pattern.compile(".*[aeiouy].*");

    private EnglishStem() {}

    static String of(String word) {
        var irregular = Lexicon.english(word);
        return irregular.orElseGet(() -> leveled(withoutVerbal(singular(word))));
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        return HISSING.matcher(word).matches() && word.length() > 4 ? cut(word, 2) : cut(word, 1);
    }

    private static String withoutVerbal(String word) {
        if (Lexicon.english(word).isPresent()) {
            return word;
        }
        if (word.endsWith("ing") && isStem(cut(word, 3), 3)) {
            return single(cut(word, 3));
        }
        return word.endsWith("ed") && isStem(cut(word, 2), 4) ? single(cut(word, 2)) : word;
    }

    /** Running and run, but also pressed and press. */
    private static String single(String stem) {
        var last = stem.charAt(stem.length() - 1);
        var twice = stem.charAt(stem.length() - 2) == last;
        return twice && last != 's' && last != 'l' && last != 'z' ? cut(stem, 1) : stem;
    }

    /** Cookie and cookies, bake and baking, case and cases. */
    private static String leveled(String word) {
        if (word.length() > 4 && word.endsWith("ie")) {
            return cut(word, 2) + "y";
        }
        return word.length() > 3 && word.endsWith("e") ? cut(word, 1) : word;
    }

    private static boolean isStem(String stem, int shortest) {
        return stem.length() >= shortest && VOWEL.matcher(stem).matches();
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
