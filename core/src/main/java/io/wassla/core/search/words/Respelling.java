package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Writes a word in the letters of the other script, one or two letters at a time. One spelling may stand for many: of
 * these the 48 that need least guessing are told.
 */
final class Respelling {
    private static final int MOST = 48;

    private final Map<String, List<Reading>> anywhere;
    private final Map<String, List<Reading>> atTheBeginning;
    private final Map<String, List<Reading>> atTheEnd;
    private final BiFunction<String, String, List<String>> between;

    /**
     * Tables are like {@code "t ت ط1|…"}: what letters may be read as, a hyphen for nothing, a digit for how unlikely it is.
     *
     * @param atTheBeginning read in other ways where a word begins, and {@code atTheEnd} where it ends
     * @param between what may be left out between what is written already and what follows; each costs one more
     */
    Respelling(
            String anywhere, String atTheBeginning, String atTheEnd, BiFunction<String, String, List<String>> between) {
        this.anywhere = readings(anywhere);
        this.atTheBeginning = readings(atTheBeginning);
        this.atTheEnd = readings(atTheEnd);
        this.between = between;
    }

    /** Spellings in the other script, the likeliest first, with how unlikely they are. */
    Map<String, Integer> of(String word) {
        var reached = new ArrayList<Map<String, Integer>>();
        for (var at = 0; at <= word.length(); at++) {
            reached.add(new HashMap<>());
        }
        reached.getFirst().put("", 0);
        for (var at = 0; at < word.length(); at++) {
            var begun = likeliest(reached.get(at));
            for (var length = 1; length <= Math.min(2, word.length() - at); length++) {
                extend(begun, read(word, at, length), reached.get(at + length));
            }
        }
        return likeliest(reached.getLast());
    }

    private void extend(Map<String, Integer> begun, List<Reading> readings, Map<String, Integer> further) {
        begun.forEach((beginning, cost) -> readings.forEach(reading -> {
            var sum = cost + reading.cost();
            further.merge(beginning + reading.letters(), sum, Math::min);
            between.apply(beginning, reading.letters())
                    .forEach(left -> further.merge(beginning + left + reading.letters(), sum + 1, Math::min));
        }));
    }

    private List<Reading> read(String word, int at, int length) {
        var letters = word.substring(at, at + length);
        var place = at == 0 ? atTheBeginning : at + length == word.length() ? atTheEnd : anywhere;
        return place.getOrDefault(letters, anywhere.getOrDefault(letters, List.of()));
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

    private static Map<String, List<Reading>> readings(String table) {
        var readings = ImmutableMap.<String, List<Reading>>builder();
        for (var line : table.split("\\|", -1)) {
            var cells = List.of(line.split(" ", -1));
            readings.put(
                    cells.getFirst(), cells.stream().skip(1).map(Reading::of).collect(ImmutableList.toImmutableList()));
        }
        return readings.buildOrThrow();
    }

    private record Reading(String letters, int cost) {
        static Reading of(String cell) {
            var last = cell.charAt(cell.length() - 1);
            var cost = last >= '1' && last <= '9' ? last - '0' : 0;
            var letters = cost == 0 ? cell : cell.substring(0, cell.length() - 1);
            return new Reading(letters.equals("-") ? "" : letters, cost);
        }
    }
}
