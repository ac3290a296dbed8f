package io.wassla.core.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts folded text into words. A change between Arabic and anything else ends a word; hyphens hold one together. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-_./'+][\\p{L}\\p{Nd}]+)*");
    private static final Pattern PART =
            Pattern.compile("\\p{Nd}+|[\\u0600-\\u06ff&&\\p{L}]+|[\\p{L}&&[^\\u0600-\\u06ff]]+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?(?![\\p{L}\\p{Nd}])|'s(?=\\P{L})");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private Words() {}

    /** The words of any text. */
    public static List<Word> of(String text) {
        var plain = APOSTROPHE
                .matcher(POSSESSIVE.matcher(Folding.fold(text)).replaceAll(" "))
                .replaceAll("");
        var words = new ArrayList<Word>();
        var found = WORD.matcher(plain);
        while (found.find()) {
            add(words, parts(found.group()));
        }
        return words;
    }

    /** The runs of letters or digits of one word. */
    static List<String> parts(String folded) {
        var parts = new ArrayList<String>();
        var found = PART.matcher(folded);
        while (found.find()) {
            parts.add(found.group());
        }
        return parts;
    }

    /** Arabic stands alone: «عطر100مل» is three words. */
    private static void add(List<Word> words, List<String> parts) {
        var joined = new ArrayList<String>();
        for (var part : parts) {
            if (Word.isArabic(part)) {
                addJoined(words, joined);
                words.add(new Word(part, List.of(part)));
            } else {
                joined.add(part);
            }
        }
        addJoined(words, joined);
        words.removeIf(word -> !word.isFit());
    }

    private static void addJoined(List<Word> words, List<String> joined) {
        if (!joined.isEmpty()) {
            words.add(new Word(String.join("", joined), joined));
            joined.clear();
        }
    }
}
