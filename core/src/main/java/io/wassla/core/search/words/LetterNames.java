package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Abbreviations that are spelled out in Arabic letters: «ار تي اكس 4060» is {@code rtx4060}, «اس ٢٤» {@code s24}. */
final class LetterNames {
    private static final int MOST = 12;
    private static final int LONGEST = 4;
    private static final int MOST_LETTERS = 6;
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

    /**
     * Runs of words that may be spelled out, from this place on: letters alone, and with the numbers beside them. Not what
     * has more than six letters or is too long to be one word.
     */
    static List<Integer> lengths(List<String> words, int from) {
        var lengths = new ArrayList<Integer>();
        var letters = 0;
        var digits = 0;
        for (var end = from; end < words.size() && isPart(words.get(end)); end++) {
            if (Word.isNumber(words.get(end))) {
                digits += words.get(end).length();
            } else {
                letters++;
            }
            if (letters > MOST_LETTERS || letters + digits > Inquiry.LONGEST_JOINED) {
                break;
            }
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
        var readings = words.stream()
                .map(word -> Word.isNumber(word) ? List.of(word) : letters(word))
                .toList();
        return likeliest(readings).map(parts -> String.join("", parts)).collect(ImmutableSet.toImmutableSet());
    }

    /** How the letters of a short word are called, one way for each, the likeliest first; empty when it is long. */
    static Set<List<String>> names(String latin) {
        if (latin.length() < 2 || latin.length() > LONGEST || !Word.isLatin(latin)) {
            return Set.of();
        }
        var names = Arrays.stream(latin.split("")).map(LETTERS.inverse()::get).toList();
        return likeliest(names).collect(ImmutableSet.toImmutableSet());
    }

    /** Of all ways to read one after the other those that need least doubt: the first reading of each needs none. */
    private static Stream<List<String>> likeliest(List<? extends List<String>> readings) {
        var begun = List.of(new Way(List.of(), 0));
        for (var each : readings) {
            begun = begun.stream()
                    .flatMap(way -> way.further(each))
                    .sorted(Comparator.comparingInt(Way::doubt))
                    .limit(MOST)
                    .toList();
        }
        return begun.stream().map(Way::parts);
    }

    private record Way(List<String> parts, int doubt) {
        Stream<Way> further(List<String> readings) {
            return IntStream.range(0, readings.size()).mapToObj(at -> {
                var all = ImmutableList.<String>builder().addAll(parts).add(readings.get(at));
                return new Way(all.build(), doubt + at);
            });
        }
    }
}
