package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of other languages written in Arabic letters: يارا is {@code yara}, ريتش {@code rich}, نايك {@code nike}.
 *
 * <p>For names whose consonants are too few to tell them by ({@link Skeleton}). One spelling may stand for many; the
 * likeliest are told, first the one that needs least guessing.
 */
final class Latinization {
    private static final int MOST = 48;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;
    private static final Pattern LETTERS = Pattern.compile("[ابتثجحخدذرزسشصطغفقكلمنهوي]+");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");

    /** What letters may be read as, with how unlikely that is; where a word begins and ends they are read in other ways. */
    private static final Map<String, List<Reading>> ANYWHERE =
            readings("ب b p bb1 pp1|ت t tt1|ث th|ج j g gg1|ح h|خ kh|د d dd1|ذ th|ر r rr1|ز z s1 zz1|س s c1 ss1|ش sh"
                + " ch1|تش ch tch1|ص s|ط t|غ g gh1|ف f v ph1 ff1|ق g q k1|ك k c ck1 ch2|كس x|ل l ll1|م m mm1|ن n nn1|ه"
                + " h|ا a|و o u1 oo1 ou1 w1 wh2|ي i e1 ee1 ea1 y1|اي i ai1 y1 ay1 ie2|او o au1 ow1 ou1");

    private static final Map<String, List<Reading>> AT_THE_BEGINNING =
            readings("ا a e1 i1 o1 u1|اي i a1 e1 ai1 ay2|او o au1 u1 oa2|و w wh1 o2|ي y i2|ك k c ch2");

    private static final Map<String, List<Reading>> AT_THE_END = readings(
            "ا a|ه a ah1 e1|ي y i ie1 ee1 ey1|و o u1 ow1|ب b p be1 pe1|ت t te1 tt1|د d de1|ر r er re1|ز z s ze1 se1|س"
                    + " s ss1 ce1 se1|ش sh ch1|ف f v ff1 ve1|ك k c ck ke1|ل l ll1 le1|م m me1|ن n ne1 nn1|ج j g ge1");

    private Latinization() {}

    /** Spellings in Latin letters, the likeliest first, with how unlikely they are. Empty for what no such word can be. */
    static Map<String, Integer> of(String arabic) {
        if (arabic.length() < SHORTEST
                || arabic.length() > LONGEST
                || !LETTERS.matcher(arabic).matches()) {
            return Map.of();
        }
        var reached = new ArrayList<Map<String, Integer>>();
        for (var at = 0; at <= arabic.length(); at++) {
            reached.add(new HashMap<>());
        }
        reached.getFirst().put("", 0);
        for (var at = 0; at < arabic.length(); at++) {
            var begun = likeliest(reached.get(at));
            for (var length = 1; length <= Math.min(2, arabic.length() - at); length++) {
                extend(begun, read(arabic, at, length), reached.get(at + length));
            }
        }
        return likeliest(reached.getLast());
    }

    /** Arabic leaves short vowels out, so that between two consonants there may be one. */
    private static void extend(Map<String, Integer> begun, List<Reading> readings, Map<String, Integer> further) {
        begun.forEach((beginning, cost) -> readings.forEach(reading -> {
            var doubt = cost + reading.doubt();
            further.merge(beginning + reading.letters(), doubt, Math::min);
            if (isBetweenConsonants(beginning, reading.letters())) {
                VOWELS.forEach(vowel -> further.merge(beginning + vowel + reading.letters(), doubt + 1, Math::min));
            }
        }));
    }

    private static boolean isBetweenConsonants(String before, String after) {
        return !before.isEmpty()
                && VOWELS.stream().noneMatch(vowel -> before.endsWith(vowel) || after.startsWith(vowel));
    }

    private static List<Reading> read(String arabic, int at, int length) {
        var letters = arabic.substring(at, at + length);
        var place = at == 0 ? AT_THE_BEGINNING : at + length == arabic.length() ? AT_THE_END : ANYWHERE;
        return place.getOrDefault(letters, ANYWHERE.getOrDefault(letters, List.of()));
    }

    private static Map<String, Integer> likeliest(Map<String, Integer> spellings) {
        var likeliest = new LinkedHashMap<String, Integer>();
        spellings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(MOST)
                .forEach(spelling -> likeliest.put(spelling.getKey(), spelling.getValue()));
        return likeliest;
    }

    /** Of {@code "ز z s1|…"}: what each may be read as, a digit for the doubt. */
    private static Map<String, List<Reading>> readings(String table) {
        var readings = ImmutableMap.<String, List<Reading>>builder();
        for (var line : table.split("\\|", -1)) {
            var cells = List.of(line.split(" ", -1));
            readings.put(
                    cells.getFirst(),
                    cells.stream().skip(1).map(Latinization::reading).collect(ImmutableList.toImmutableList()));
        }
        return readings.buildOrThrow();
    }

    private static Reading reading(String cell) {
        var last = cell.charAt(cell.length() - 1);
        return Character.isDigit(last)
                ? new Reading(cell.substring(0, cell.length() - 1), last - '0')
                : new Reading(cell, 0);
    }

    private record Reading(String letters, int doubt) {}
}
