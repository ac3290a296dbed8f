package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How words that were mistyped are recognised: two words that are near have a common remainder when letters are left
 * out of both. Remainders are keys, so near words are found by equality alone.
 */
public final class Spelling {
    private static final int BEGINNING = 7;
    private static final int SHORTEST = 3;
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;
    private static final int ALMOST = 60;
    private static final List<String> LONG_VOWELS = ImmutableList.of("ا", "و", "ي");

    /** Letters that are next to each other on the keyboard, or that sound alike. */
    private static final List<String> CONFUSED = ImmutableList.of(
            "ضظصد", "سصثز", "تطث", "هحخ", "ذزظد", "قكغج", "اعء", "يئ", "وؤ", "بيلا", "صثق", "قفغ", "غعه", "شسي", "يبل",
            "نتم", "كمط", "qwa", "wesd", "erdf", "rtfg", "tygh", "yuhj", "uijk", "iokl", "opl", "asz", "sdx", "dfc",
            "fgv", "ghb", "hjn", "jkm", "zxs", "xcd", "cvf", "vbg", "bnh", "nmj", "ckq", "szc", "ei", "ou", "ae", "iy");

    private Spelling() {}

    /** Whether a word is worth remembering for being mistyped. */
    static boolean isWord(String word) {
        return word.length() >= SHORTEST && word.length() <= 30 && !Word.isNumber(word);
    }

    /** How many mistakes are forgiven in a word of this length. */
    static int mistakes(String word) {
        if (word.length() < ONE_FROM) {
            return 0;
        }
        return word.length() < TWO_FROM ? 1 : 2;
    }

    /** The remainders of a word: of its first letters, as many left out as mistakes are forgiven. */
    public static Set<String> remainders(String word) {
        var beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        var remainders = new LinkedHashSet<String>();
        remainders.add(beginning);
        var last = Set.of(beginning);
        for (var mistake = 0; mistake < mistakes(word); mistake++) {
            var next = new LinkedHashSet<String>();
            last.forEach(rest -> addShortened(next, rest));
            remainders.addAll(next);
            last = next;
        }
        return ImmutableSet.copyOf(remainders);
    }

    /** How sure one may be, in percent, that one was meant by the other; 0 when they are too far apart. */
    static int likeness(String typed, String word) {
        if (typed.length() < ONE_FROM) {
            return confusions(typed).contains(word) ? ALMOST : 0;
        }
        var distance = distance(typed, word);
        if (distance > Math.min(mistakes(typed), Math.max(1, mistakes(word)))) {
            return 0;
        }
        var sure = distance <= 1 ? 58 : 38;
        var begins = typed.charAt(0) == word.charAt(0) ? 5 : 0;
        return sure + begins + (isConfused(typed, word) ? 7 : 0);
    }

    /** For words too short to leave letters out: one letter confused with another, or a long vowel left out. */
    static Set<String> confusions(String word) {
        var others = new LinkedHashSet<String>();
        for (var place = 1; place <= word.length() && Word.isArabic(word); place++) {
            for (var vowel : LONG_VOWELS) {
                others.add(word.substring(0, place) + vowel + word.substring(place));
            }
        }
        for (var place = 0; place < word.length(); place++) {
            var letter = word.charAt(place);
            for (var group : CONFUSED) {
                if (group.indexOf(letter) >= 0) {
                    var before = word.substring(0, place);
                    var after = word.substring(place + 1);
                    group.chars().forEach(other -> others.add(before + (char) other + after));
                }
            }
        }
        others.remove(word);
        return others;
    }

    private static boolean isConfused(String typed, String word) {
        if (typed.length() != word.length()) {
            return false;
        }
        var differences = 0;
        for (var place = 0; place < typed.length(); place++) {
            var a = typed.charAt(place);
            var b = word.charAt(place);
            if (a != b) {
                differences++;
                if (CONFUSED.stream().noneMatch(group -> group.indexOf(a) >= 0 && group.indexOf(b) >= 0)) {
                    return false;
                }
            }
        }
        return differences == 1;
    }

    private static void addShortened(Set<String> shortened, String word) {
        for (var place = 0; place < word.length() && word.length() > 1; place++) {
            shortened.add(word.substring(0, place) + word.substring(place + 1));
        }
    }

    /** Letters inserted, left out, changed, or two neighbours swapped (optimal string alignment). */
    static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var column = 0; column <= b.length(); column++) {
            last[column] = column;
        }
        for (var at = 1; at <= a.length(); at++) {
            row[0] = at;
            for (var column = 1; column <= b.length(); column++) {
                var change = a.charAt(at - 1) == b.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(Math.min(last[column], row[column - 1]) + 1, last[column - 1] + change);
                if (at > 1
                        && column > 1
                        && a.charAt(at - 1) == b.charAt(column - 2)
                        && a.charAt(at - 2) == b.charAt(column - 1)) {
                    row[column] = Math.min(row[column], before[column - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
