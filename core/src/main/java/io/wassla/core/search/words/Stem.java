package io.wassla.core.search.words;

/** What the forms of one word have in common, in either language. */
public final class Stem {
    private Stem() {}

    /** @param word folded, as {@link Words} cuts it */
    public static String of(String word) {
        if (Word.isArabic(word)) {
            return ArabicStem.of(word);
        }
        return Word.isLatin(word) ? EnglishStem.of(word) : word;
    }
}
