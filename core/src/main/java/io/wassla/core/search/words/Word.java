package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One word of a folded text.
 *
 * @param text without what joins its parts: {@code tshirt} for {@code t-shirt}
 * @param parts runs of letters of one script or of digits: {@code nsm, rose, 100} for {@code NSM-ROSE-100}
 */
public record Word(String text, List<String> parts) {
    private static final int LONGEST = 40;

    public Word {
        parts = ImmutableList.copyOf(parts);
    }

    boolean isCompound() {
        return parts.size() > 1;
    }

    boolean isFit() {
        return text.length() <= LONGEST;
    }

    static boolean isArabic(String text) {
        return !text.isEmpty() && isArabic(text.charAt(0));
    }

    static boolean isArabic(char letter) {
        return letter >= '\u0600' && letter <= '\u06ff';
    }

    static boolean isLatin(String text) {
        return !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
