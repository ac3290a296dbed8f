package io.wassla.core.search.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Arabic words written in Latin letters, and in the digits that stand for what these lack: {@code jawal} is جوال, {@code
 * 3asal} عسل, {@code 7aleeb} حليب.
 *
 * <p>One Latin spelling may stand for many Arabic ones; the likeliest are told, first the one that needs least guessing.
 */
final class Transliteration {
    private static final int LONGEST = 14;
    private static final Pattern WITH_DIGITS = Pattern.compile("[a-z]*(?:[2356789][a-z]+)+[2356789]?");
    private static final Pattern SIZE = Pattern.compile(
            "\\d(?:inch|pack|pcs|pieces?|pairs?|met(?:er|re)s?|lit(?:er|re)s?|watts?|way|ply|kilo|gram|mah|person|in\\d)");
    private static final Pattern LETTERS = Pattern.compile("[a-z2356789]{3,}");
    private static final Pattern TWICE = Pattern.compile("([bcdfghjklmnpqrstvwxyz])\\1");

    private static final Respelling RESPELLING = new Respelling(
            "b ب|t ت ط1|j ج|g ق1 ج1 غ2 ك2|d د ض1|r ر|z ز ظ1 ذ2|s س ص1|k ك ق2|q ق|l ل|m م|n ن|h ه ح1|w و|y ي|f ف|v ف|p"
                + " ب|x كس|c ك1 س2|sh ش|ch ش1 تش1 ج2|kh خ|gh غ|th ث ذ1 ظ1 ت2 ض2|dh ض ذ1 ظ1|ph ف|ck ك|2 ا ق1|3 ع|5 خ|6"
                + " ط|7 ح|8 ق غ2|9 ص ق2|a - ا1|e - ي2 ا2|i ي -1|o و -1|u و -1|aa ا|ee ي|ii ي|oo و|ou و|uu و|ei ي -1|ai"
                + " ي اي1|ay ي اي1|aw و او1|au و او1|ow و",
            "a ا ع1|e ا ع2|i ا ع2|o ا1 ع1 او1|u ا1 ع1 او1|ou عو او1|oo عو او1|aa ا عا1|ee اي عي1",
            "a ه ا1 -2 اء2|ah ه|eh ه|e ه1 ي1 -2|i ي|y ي|o و|u و|at ات1 ه1 ت1|et ه1 ت1",
            (before, after) -> List.of());

    private Transliteration() {}

    /** Whether digits stand among its letters in a way that no size and no model is written in. */
    static boolean hasLettersOfDigits(String word) {
        return word.length() > 3
                && WITH_DIGITS.matcher(word).matches()
                && !SIZE.matcher(word).matches();
    }

    /** Spellings in Arabic, the likeliest first, with how unlikely they are. Empty for what no word can be. */
    static Map<String, Integer> of(String word) {
        return word.length() > LONGEST || !LETTERS.matcher(word).matches()
                ? Map.of()
                : RESPELLING.of(TWICE.matcher(word).replaceAll("$1"));
    }
}
