package io.wassla.core.search.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The consonants that are heard in a word, written alike for both scripts: سامسونج and samsung are {@code smsnk}.
 *
 * <p>Bridges names that no list knows. Sounds that are written in several ways count as one, vowels not at all, so that
 * short skeletons say little.
 */
final class Skeleton {
    private static final int SHORTEST = 3;
    private static final int MOST_TOGETHER = 4;
    private static final Pattern NATIVE = Pattern.compile("[ءئؤعحضظصثذ]");
    private static final Pattern LONG_VOWEL = Pattern.compile("[اوي]");
    private static final Map<String, String> TOGETHER = ImmutableMap.<String, String>builder()
            .put("sh", "$")
            .put("ch", "$")
            .put("تش", "$")
            .put("ph", "f")
            .put("th", "s")
            .put("kh", "h")
            .put("gh", "k")
            .put("ck", "k")
            .put("ce", "s")
            .put("ci", "s")
            .put("cy", "s")
            .put("كس", "ks")
            .put("tch", "$")
            .put("tion", "$n")
            .put("sion", "$n")
            .buildOrThrow();
    private static final Map<Character, String> SOUNDS = sounds(
            "bpبپ",
            "b",
            "tتط",
            "t",
            "dدض",
            "d",
            "rر",
            "r",
            "lل",
            "l",
            "mم",
            "m",
            "nن",
            "n",
            "fvفڤ",
            "f",
            "szسصزذظث",
            "s",
            "kgjqcقكجغگ",
            "k",
            "شچ",
            "$",
            "خ",
            "h",
            "x",
            "ks");

    private Skeleton() {}

    /** What is heard of a word: its stem, and the whole of an English one whose ending may be part of a name. */
    static Set<String> forms(String word, String stem) {
        return word.endsWith("ing") ? ImmutableSet.of(stem, word) : ImmutableSet.of(stem);
    }

    /** Whether an Arabic word may be one of another language: it has its vowels written and no sound that others lack. */
    static boolean isPerhapsForeign(String arabic) {
        return LONG_VOWEL.matcher(arabic).find() && !NATIVE.matcher(arabic).find();
    }

    /** Absent when there is too little of it to mean anything. */
    static Optional<String> of(String word) {
        var heard = new StringBuilder();
        var place = 0;
        while (place < word.length()) {
            var length = together(word, place);
            append(
                    heard,
                    length == 1
                            ? SOUNDS.getOrDefault(word.charAt(place), "")
                            : TOGETHER.getOrDefault(word.substring(place, place + length), ""));
            place += length;
        }
        return heard.length() < SHORTEST ? Optional.empty() : Optional.of(heard.toString());
    }

    /** How many letters make one sound here. */
    private static int together(String word, int place) {
        for (var length = Math.min(MOST_TOGETHER, word.length() - place); length > 1; length--) {
            if (TOGETHER.containsKey(word.substring(place, place + length))) {
                return length;
            }
        }
        return 1;
    }

    private static void append(StringBuilder heard, String sound) {
        if (!sound.isEmpty() && (heard.isEmpty() || heard.charAt(heard.length() - 1) != sound.charAt(0))) {
            heard.append(sound);
        }
    }

    private static Map<Character, String> sounds(String... lettersAndSound) {
        var sounds = ImmutableMap.<Character, String>builder();
        for (var at = 0; at < lettersAndSound.length; at += 2) {
            var sound = lettersAndSound[at + 1];
            lettersAndSound[at].chars().forEach(letter -> sounds.put((char) letter, sound));
        }
        return sounds.buildOrThrow();
    }
}
