package io.wassla.core.search.words;

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
    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;
    private static final Pattern LETTERS = Pattern.compile("[ابتثجحخدذرزسشصطغفقكلمنهوي]+");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");

    private static final Respelling RESPELLING = new Respelling(
            "ب b p bb1 pp1|ت t tt1|ث th|ج j g gg1|ح h|خ kh|د d dd1|ذ th|ر r rr1|ز z s1 zz1|س s c1 ss1|ش sh ch1|تش ch"
                + " tch1|ص s|ط t|غ g gh1|ف f v ph1 ff1|ق g q k1|ك k c ck1 ch2|كس x|ل l ll1|م m mm1|ن n nn1|ه h|ا a|و o"
                + " u1 oo1 ou1 w1 wh2|ي i e1 ee1 ea1 y1|اي i ai1 y1 ay1 ie2|او o au1 ow1 ou1",
            "ا a e1 i1 o1 u1|اي i a1 e1 ai1 ay2|او o au1 u1 oa2|و w wh1 o2|ي y i2|ك k c ch2",
            "ا a|ه a ah1 e1|ي y i ie1 ee1 ey1|و o u1 ow1|ب b p be1 pe1|ت t te1 tt1|د d de1|ر r er re1|ز z s ze1 se1|س"
                    + " s ss1 ce1 se1|ش sh ch1|ف f v ff1 ve1|ك k c ck ke1|ل l ll1 le1|م m me1|ن n ne1 nn1|ج j g ge1",
            Latinization::vowels);

    private Latinization() {}

    /** Spellings in Latin letters, the likeliest first, with how unlikely they are. Empty for what no such word can be. */
    static Map<String, Integer> of(String arabic) {
        return arabic.length() < SHORTEST
                        || arabic.length() > LONGEST
                        || !LETTERS.matcher(arabic).matches()
                ? Map.of()
                : RESPELLING.of(arabic);
    }

    /** Arabic leaves short vowels out, so that between two consonants there may be one. */
    private static List<String> vowels(String before, String after) {
        var isBetweenConsonants = !before.isEmpty()
                && VOWELS.stream().noneMatch(vowel -> before.endsWith(vowel) || after.startsWith(vowel));
        return isBetweenConsonants ? VOWELS : List.of();
    }
}
