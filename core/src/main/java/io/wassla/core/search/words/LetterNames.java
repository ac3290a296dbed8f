package io.wassla.core.search.words;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Abbreviations that are spelled out in Arabic letters: «ار تي اكس 4060» is {@code rtx4060}, «اس ٢٤» {@code s24}. */
final class LetterNames {
    private static final int MOST = 12;
    private static final int LONGEST = 4;
    private static final ImmutableListMultimap<String, String> LETTERS = ImmutableListMultimap.<String, String>builder()
            .putAll("ايه", "a")
            .putAll("اي", "e", "i", "a")
            .putAll("بي", "b", "p")
            .putAll("سي", "c")
            .putAll("دي", "d")
            .putAll("اف", "f")
            .putAll("جي", "g", "j")
            .putAll("اتش", "h")
            .putAll("كي", "k")
            .putAll("كيه", "k")
            .putAll("ال", "l")
            .putAll("ام", "m")
            .putAll("ان", "n")
            .putAll("او", "o")
            .putAll("كيو", "q")
            .putAll("ار", "r")
            .putAll("اس", "s")
            .putAll("تي", "t")
            .putAll("يو", "u")
            .putAll("في", "v")
            .putAll("دبليو", "w")
            .putAll("اكس", "x")
            .putAll("واي", "y")
            .putAll("زد", "z")
            .putAll("زي", "z")
            .build();

    private LetterNames() {}

    /** What a single word may be the name of. */
    static List<String> letters(String word) {
        return LETTERS.get(word);
    }

    /** Runs of words that may be spelled out, from this place on: letters alone, and with the numbers beside them. */
    static List<Integer> lengths(List<String> words, int from) {
        var lengths = new ArrayList<Integer>();
        var letters = 0;
        for (var end = from; end < words.size() && isPart(words.get(end)); end++) {
            letters += Word.isNumber(words.get(end)) ? 0 : 1;
            if (letters > 0 && end > from && isEnd(words, end)) {
                lengths.add(end + 1 - from);
            }
        }
        return lengths;
    }

    private static boolean isPart(String word) {
        return Word.isNumber(word) || LETTERS.containsKey(word);
    }

    /** A number ends what is spelled out, or may stand apart from it. */
    private static boolean isEnd(List<String> words, int place) {
        var next = place + 1 < words.size() ? words.get(place + 1) : "";
        return Word.isNumber(words.get(place)) || !LETTERS.containsKey(next);
    }

    /** What the words mean together, the likeliest first. */
    static Set<String> joined(List<String> words) {
        var begun = List.of("");
        for (var word : words) {
            var further = new ArrayList<String>();
            var readings = Word.isNumber(word) ? List.of(word) : LETTERS.get(word);
            for (var reading : readings) {
                begun.forEach(beginning -> further.add(beginning + reading));
            }
            begun = further.subList(0, Math.min(MOST, further.size()));
        }
        return ImmutableSet.copyOf(begun);
    }

    /** How the letters of a short word are called, one way for each; empty when it is long. */
    static Set<List<String>> names(String latin) {
        if (latin.length() < 2 || latin.length() > LONGEST || !Word.isLatin(latin)) {
            return Set.of();
        }
        var begun = List.of(List.<String>of());
        for (var letter : latin.split("")) {
            var further = new ArrayList<List<String>>();
            for (var name : LETTERS.inverse().get(letter)) {
                begun.forEach(beginning -> further.add(and(beginning, name)));
            }
            begun = further.subList(0, Math.min(MOST, further.size()));
        }
        return new LinkedHashSet<>(begun);
    }

    private static List<String> and(List<String> beginning, String name) {
        var names = new ArrayList<>(beginning);
        names.add(name);
        return List.copyOf(names);
    }
}
