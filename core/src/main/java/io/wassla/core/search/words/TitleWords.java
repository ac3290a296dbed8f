package io.wassla.core.search.words;

import java.util.List;
import java.util.Set;

/**
 * How much each word of a title says: what the thing is says most, what it is for or comes with says less, and a word of
 * a short title says more than one of a long title.
 */
final class TitleWords {
    private static final int BASE = 600;
    private static final int HEAD = 130;
    private static final int BESIDE_HEAD = 40;
    private static final int AFTERWARDS = 210;
    private static final int UNIT = 100;
    private static final int SHORT_TITLE = 10;
    private static final int PER_WORD_LESS = 8;
    /** What comes from here on tells versions apart and sizes, in English. */
    private static final Set<String> VERSIONS = Set.of(
            "series",
            "gen",
            "generation",
            "version",
            "pro",
            "max",
            "plus",
            "ultra",
            "mini",
            "slim",
            "size",
            "pack",
            "set",
            "inch");

    /** What stands before one of these in English is what it is for. */
    private static final Set<String> ACCESSORIES = Set.of(
            "case", "cover", "charger", "cable", "protector", "strap", "holder", "stand", "mount", "adapter", "sleeve");

    private static final Set<String> AFTER_THESE = Set.of("for", "with", "مع", "من", "ل", "in", "by");

    private final List<Word> words;
    private final int head;
    private final int aside;

    TitleWords(List<Word> words) {
        this.words = words;
        this.aside = aside(words);
        this.head = head();
    }

    int strength(int place) {
        var strength = BASE + Math.max(0, SHORT_TITLE - words.size()) * PER_WORD_LESS;
        if (place >= aside) {
            return strength - AFTERWARDS;
        }
        if (isUnit(place)) {
            return strength - UNIT;
        }
        if (place == head) {
            return strength + HEAD;
        }
        return isBesideHead(place) ? strength + BESIDE_HEAD : strength;
    }

    /** The first word too, as it is often the brand: “Samsung Galaxy S24 phone”, but not “Samsung phone case”. */
    private boolean isBesideHead(int place) {
        return place == head + 1
                || (place == 0 && !ACCESSORIES.contains(words.get(head).text()));
    }

    /** Where the title begins to speak of something else: «غطاء لايفون», “case for iPhone”. */
    private static int aside(List<Word> words) {
        for (var place = 1; place < words.size(); place++) {
            var word = words.get(place).text();
            if (AFTER_THESE.contains(word) || isFor(word)) {
                return place;
            }
        }
        return words.size();
    }

    private static boolean isFor(String word) {
        return word.startsWith("ل")
                && Word.isArabic(word)
                && word.length() > 3
                && !ArabicStem.bare(word).equals(word);
    }

    /** “100 Bags” are no bags. */
    private boolean isUnit(int place) {
        return place > 0 && Word.isNumber(words.get(place - 1).text());
    }

    /** Arabic says first what it is, English last. */
    private int head() {
        if (words.isEmpty() || Word.isArabic(words.getFirst().text())) {
            return 0;
        }
        for (var place = endOfName() - 1; place > 0; place--) {
            var word = words.get(place);
            if (!word.isCompound()
                    && !isUnit(place)
                    && Word.isLatin(word.text())
                    && word.text().length() > 2) {
                return place;
            }
        }
        return 0;
    }

    private int endOfName() {
        for (var place = 1; place < aside; place++) {
            if (VERSIONS.contains(words.get(place).text())) {
                return place;
            }
        }
        return aside;
    }
}
