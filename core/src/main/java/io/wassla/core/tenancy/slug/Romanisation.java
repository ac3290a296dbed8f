package io.wassla.core.tenancy.slug;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.Digits;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a name in a–z, 0–9 and hyphens, as a person would to be found: «عطور نسم» becomes {@code otoor-nasam}.
 *
 * <p>Readable, not reversible. Letters of other scripts are left out.
 */
final class Romanisation {
    private static final int LONGEST_READ = 200;
    private static final Pattern VOWEL_MARKS_AND_TATWEEL =
            Pattern.compile("[\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{IsArabic}\\p{IsLatin}0-9]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+");
    private static final CharMatcher SLUG_LETTERS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final Map<String, String> LATIN_LETTERS =
            ImmutableMap.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ı", "i");

    private Romanisation() {}

    /** Words joined by single hyphens; empty when nothing can be written. */
    static String of(String name) {
        return BETWEEN_WORDS
                .splitAsStream(plain(name.substring(0, Math.min(name.length(), LONGEST_READ))))
                .map(Romanisation::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String plain(String name) {
        var composed = Normalizer.normalize(Digits.toAscii(name), Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = VOWEL_MARKS_AND_TATWEEL.matcher(composed).replaceAll("");
        return APOSTROPHES.matcher(bare).replaceAll("");
    }

    private static String word(String word) {
        var latin = ARABIC.matcher(word).replaceAll(arabic -> ArabicWord.romanised(arabic.group()));
        for (var letter : LATIN_LETTERS.entrySet()) {
            latin = latin.replace(letter.getKey(), letter.getValue());
        }
        return SLUG_LETTERS.retainFrom(Normalizer.normalize(latin, Form.NFD));
    }
}
