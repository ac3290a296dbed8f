package io.wassla.core.search.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses what a broken plural and its singular have in common, by the pattern of the word: أقلام and قلم, دفاتر and
 * دفتر, مفاتيح and مفتاح. Often right, sometimes not: what is found by it counts little.
 */
final class ArabicRoot {
    private static final String C = "([بتثجحخدذرزسشصضطظعغفقكلمنهئؤء])";
    private static final List<Pattern> PATTERNS = List.of(
            pattern("م", C, C, "ا?", C),
            pattern("م", C, "ا", C, "ي?", C),
            pattern("م", C, C, "[اوي]", C),
            pattern(C, C, C),
            pattern(C, C, "[اوي]", C),
            pattern(C, "ا", C, C),
            pattern(C, "وا", C, "ي?", C),
            pattern("ا", C, C, "ا?", C),
            pattern(C, C, "ا[يئ]", C),
            pattern(C, C, "ا", C, "ي?", C),
            pattern(C, C, C, "[اوي]?", C));

    private ArabicRoot() {}

    /** @param word folded, without article */
    static Optional<String> of(String word) {
        var bare = word.length() > 3 && word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
        for (var pattern : PATTERNS) {
            var match = pattern.matcher(bare);
            if (match.matches()) {
                var root = new StringBuilder(bare.startsWith("م") && match.groupCount() == 3 ? "م" : "");
                for (var group = 1; group <= match.groupCount(); group++) {
                    root.append(match.group(group));
                }
                return Optional.of(root.toString());
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String... parts) {
        return Pattern.compile(String.join("", parts));
    }
}
