package io.wassla.core.kernel;

/** Numbers as people in the Arab world type them: ٠–٩ and ۰–۹ mean 0–9. */
public final class Digits {
    private static final char ARABIC_INDIC_ZERO = '٠';
    private static final char EXTENDED_ARABIC_INDIC_ZERO = '۰';

    private Digits() {}

    /** The same text with every Arabic-Indic digit as ASCII. */
    public static String toAscii(String text) {
        var ascii = new StringBuilder(text.length());
        text.chars().forEach(letter -> ascii.append((char) toAscii(letter)));
        return ascii.toString();
    }

    private static int toAscii(int letter) {
        if (letter >= ARABIC_INDIC_ZERO && letter <= ARABIC_INDIC_ZERO + 9) {
            return letter - ARABIC_INDIC_ZERO + '0';
        }
        if (letter >= EXTENDED_ARABIC_INDIC_ZERO && letter <= EXTENDED_ARABIC_INDIC_ZERO + 9) {
            return letter - EXTENDED_ARABIC_INDIC_ZERO + '0';
        }
        return letter;
    }
}
