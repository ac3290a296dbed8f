package io.wassla.core.search;

import io.wassla.core.search.words.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a question may go on, in words as merchants write them: the last word completed, and with the word that follows it. */
final class Completions {
    private static final int MOST = 6;
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Completions() {}

    static List<String> of(String typed, List<ProductCard> products) {
        var gap = typed.lastIndexOf(' ') + 1;
        var before = typed.substring(0, gap);
        var beginning = Folding.fold(typed.substring(gap));
        Map<String, Completion> found = new LinkedHashMap<>();
        for (var product : products) {
            product.name().texts().values().forEach(name -> collect(name, before, beginning, found));
        }
        return found.values().stream()
                .sorted((a, b) -> Integer.compare(b.times(), a.times()))
                .limit(MOST)
                .map(Completion::text)
                .toList();
    }

    private static void collect(String name, String before, String beginning, Map<String, Completion> found) {
        var words = new ArrayList<>(List.of(GAP.split(name.strip())));
        for (var place = 0; place < words.size(); place++) {
            var word = words.get(place);
            if (beginning.isEmpty() || !Folding.fold(word).startsWith(beginning)) {
                continue;
            }
            count(found, before + word, 2);
            if (place + 1 < words.size()) {
                count(found, before + word + " " + words.get(place + 1), 1);
            }
        }
    }

    private static void count(Map<String, Completion> found, String text, int times) {
        found.merge(
                Folding.fold(text),
                new Completion(text, times),
                (one, other) -> new Completion(one.text(), one.times() + other.times()));
    }

    private record Completion(String text, int times) {}
}
