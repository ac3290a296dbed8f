package io.wassla.core.search;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * The consonants that are heard in a word, written alike for both scripts: سامسونج and samsung are {@code smsnk}.
 *
 * <p>Bridges names that no list knows. Sounds that are written in several ways count as one, vowels not at all, so that
 * short skeletons say little.
 */
final class Skeleton {
    private static final int SHORTEST = 3;
    private static final Map<String, String> PAIRS = ImmutableMap.<String, String>builder()
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

    /** Absent when there is too little of it to mean anything. */
    static Optional<String> of(String word) {
        var heard = new StringBuilder();
        var place = 0;
        while (place < word.length()) {
            var pair = place + 1 < word.length() ? PAIRS.get(word.substring(place, place + 2)) : null;
            append(heard, pair == null ? SOUNDS.getOrDefault(word.charAt(place), "") : pair);
            place += pair == null ? 1 : 2;
        }
        return heard.length() < SHORTEST ? Optional.empty() : Optional.of(heard.toString());
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
