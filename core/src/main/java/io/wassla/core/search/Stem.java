package io.wassla.core.search;

/** What the forms of one word have in common, in either language. */
final class Stem {
    private Stem() {}

    static String of(String word) {
        if (Word.isArabic(word)) {
            return ArabicStem.of(word);
        }
        return Word.isLatin(word) ? EnglishStem.of(word) : word;
    }
}
