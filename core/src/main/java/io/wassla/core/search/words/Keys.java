package io.wassla.core.search.words;

/** Terms that are no words: marked, so that no word can be taken for one. */
final class Keys {
    private Keys() {}

    /** What a broken plural and its singular share. */
    static String root(String root) {
        return "~r" + root;
    }

    /** How a word sounds, by the script it is written in. */
    static String heard(String word, String skeleton) {
        return (Word.isArabic(word) ? "~a" : "~l") + skeleton;
    }

    /** How a word of the other script would sound alike. */
    static String heardInOther(String word, String skeleton) {
        return (Word.isArabic(word) ? "~l" : "~a") + skeleton;
    }
}
