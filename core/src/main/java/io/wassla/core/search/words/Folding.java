package io.wassla.core.search.words;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.Digits;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one way in which text is made comparable, for what is indexed and what is asked alike.
 *
 * <p>NFKC; tatweel, vowel marks and invisible characters dropped; أ إ آ ٱ become ا, ى becomes ي, ة becomes ه (ؤ and ئ
 * stay); letters that other keyboards have (ی ک گ پ چ ڤ) become the Arabic ones next to them; an Arabic letter that is drawn out
 * (جمييييل) is one letter; digits become ASCII; Latin letters lower-case and without accents.
 */
public final class Folding {
    private static final char TATWEEL = '\u0640';
    private static final Pattern DRAWN_OUT = Pattern.compile("([\\u0621-\\u064a])\\1{2,}");
    private static final Map<Character, String> LETTERS = ImmutableMap.<Character, String>builder()
            .put('أ', "ا")
            .put('إ', "ا")
            .put('آ', "ا")
            .put('ٱ', "ا")
            .put('ى', "ي")
            .put('ی', "ي")
            .put('ة', "ه")
            .put('ہ', "ه")
            .put('ھ', "ه")
            .put('ک', "ك")
            .put('ڪ', "ك")
            .put('گ', "ك")
            .put('ے', "ي")
            .put('ۀ', "ه")
            .put('ە', "ه")
            .put('پ', "ب")
            .put('چ', "ج")
            .put('ژ', "ز")
            .put('ڤ', "ف")
            .put('ں', "ن")
            .put('ٹ', "ت")
            .put('ڈ', "د")
            .put('ڑ', "ر")
            .put('ß', "ss")
            .put('æ', "ae")
            .put('œ', "oe")
            .put('ø', "o")
            .put('đ', "d")
            .put('ł', "l")
            .put('ı', "i")
            .put('’', "'")
            .put('‘', "'")
            .put('ʼ', "'")
            .put('`', "'")
            .buildOrThrow();

    private Folding() {}

    public static String fold(String text) {
        var plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        for (var place = 0; place < plain.length(); place++) {
            append(folded, plain.charAt(place));
        }
        return Digits.toAscii(DRAWN_OUT.matcher(folded).replaceAll("$1"));
    }

    private static void append(StringBuilder folded, char letter) {
        if (letter < 0x80) {
            folded.append(letter);
            return;
        }
        if (letter == TATWEEL || isDropped(letter)) {
            return;
        }
        var other = LETTERS.get(letter);
        if (other != null) {
            folded.append(other);
        } else if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            folded.append(withoutAccents(letter));
        } else {
            folded.append(letter);
        }
    }

    private static boolean isDropped(char letter) {
        var type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }

    private static String withoutAccents(char letter) {
        var apart = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        return apart.substring(0, 1);
    }
}
