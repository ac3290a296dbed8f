package io.wassla.core.tenancy.slug;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads an Arabic word without vowel marks the way it is usually written in Latin letters.
 *
 * <p>Words that stores like to use are looked up; in others the letters are taken one by one, and short vowels put where
 * Arabic syllables want them.
 */
final class ArabicWord {
    private static final Map<Character, String> CONSONANTS = ImmutableMap.<Character, String>builder()
            .put('ب', "b")
            .put('ت', "t")
            .put('ث', "th")
            .put('ج', "j")
            .put('ح', "h")
            .put('خ', "kh")
            .put('د', "d")
            .put('ذ', "dh")
            .put('ر', "r")
            .put('ز', "z")
            .put('س', "s")
            .put('ش', "sh")
            .put('ص', "s")
            .put('ض', "d")
            .put('ط', "t")
            .put('ظ', "z")
            .put('غ', "gh")
            .put('ف', "f")
            .put('ق', "q")
            .put('ك', "k")
            .put('ل', "l")
            .put('م', "m")
            .put('ن', "n")
            .put('ه', "h")
            .put('پ', "p")
            .put('چ', "ch")
            .put('ژ', "zh")
            .put('گ', "g")
            .put('ک', "k")
            .put('ڤ', "v")
            .buildOrThrow();
    private static final Map<Character, String> VOWELS = ImmutableMap.<Character, String>builder()
            .put('ا', "a")
            .put('أ', "a")
            .put('آ', "a")
            .put('ٱ', "a")
            .put('إ', "i")
            .put('ع', "a'")
            .put('ى', "a")
            .put('ة', "a")
            .put('ؤ', "o")
            .put('ئ', "e")
            .buildOrThrow();
    private static final int SHORTEST_WITH_ARTICLE = 4;

    private ArabicWord() {}

    static String romanised(String word) {
        var whole = CommonWords.LATIN.get(word);
        if (whole != null) {
            return whole;
        }
        if (word.length() >= SHORTEST_WITH_ARTICLE && word.startsWith("ال")) {
            return "al" + romanised(word.substring(2));
        }
        if (word.length() >= SHORTEST_WITH_ARTICLE && word.startsWith("لل")) {
            return meantFor(word);
        }
        return voweled(sounds(word));
    }

    /** «للعطور», for perfumes: the article loses its alef after the preposition; but «لليلى» is for Layla. */
    private static String meantFor(String word) {
        var name = CommonWords.LATIN.get(word.substring(1));
        return name == null ? "lil" + romanised(word.substring(2)) : "li" + name;
    }

    /** What is heard, one letter each; ا و ي are vowels between consonants. */
    private static List<Sound> sounds(String word) {
        var sounds = new ArrayList<Sound>();
        for (var place = 0; place < word.length(); place++) {
            var letter = word.charAt(place);
            var consonant = CONSONANTS.get(letter);
            var vowel = VOWELS.get(letter);
            if (consonant != null) {
                sounds.add(new Sound(consonant, false));
            } else if (vowel != null) {
                sounds.add(new Sound(vowel, true));
            } else if (letter == 'و' || letter == 'ي' || letter == 'ی') {
                sounds.add(glide(word, place));
            }
        }
        return sounds;
    }

    private static Sound glide(String word, int place) {
        var consonant = place == 0 || vowelAt(word, place + 1);
        if (word.charAt(place) == 'و') {
            return consonant ? new Sound("w", false) : new Sound("oo", true);
        }
        return consonant ? new Sound("y", false) : new Sound("i", true);
    }

    private static boolean vowelAt(String word, int place) {
        return place < word.length() && VOWELS.containsKey(word.charAt(place));
    }

    private static String voweled(List<Sound> sounds) {
        var latin = new StringBuilder();
        var place = 0;
        while (place < sounds.size()) {
            var end = endOfRun(sounds, place);
            if (end > place) {
                latin.append(run(sounds, place, end));
                place = end;
            } else {
                append(latin, sounds.get(place++).latin());
            }
        }
        return latin.toString();
    }

    /** Two vowels of one kind are one, unless an ʿayn, written as an apostrophe, keeps them apart. */
    private static void append(StringBuilder latin, String vowel) {
        if (latin.isEmpty() || latin.charAt(latin.length() - 1) != vowel.charAt(0)) {
            latin.append(vowel);
        }
    }

    private static int endOfRun(List<Sound> sounds, int from) {
        var end = from;
        while (end < sounds.size() && !sounds.get(end).vowel()) {
            end++;
        }
        return end;
    }

    /** Consonants in a row: no more than one closes a syllable and one opens the next. */
    private static String run(List<Sound> sounds, int from, int end) {
        var run = new StringBuilder();
        var open = from == 0;
        for (var place = from; place < end; place++) {
            run.append(sounds.get(place).latin());
            var left = end - place - 1;
            var atEnd = end == sounds.size();
            var closes = !open && (left > 1 || !atEnd);
            if (left > 0 && !closes) {
                run.append(from > 0 && sounds.get(from - 1).latin().equals("a") ? 'i' : 'a');
            }
            open = closes;
        }
        return run.toString();
    }

    private record Sound(String latin, boolean vowel) {}
}
