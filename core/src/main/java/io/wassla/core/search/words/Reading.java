package io.wassla.core.search.words;

import io.wassla.core.catalog.variant.Parcel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the terms of one product, text by text. Bounded, however long the texts are. */
final class Reading {
    private static final int MOST_TERMS = 800;
    private static final int MOST_WORDS_OF_PROSE = 150;
    private static final int LONGEST_JOINED = 14;
    private static final int STEM = 85;
    private static final int DERIVED = 70;
    private static final int CODE = 760;
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 6;

    private final Map<String, Strength> terms = new HashMap<>();
    private final Set<String> spellings = new HashSet<>();

    ProductTerms terms() {
        return new ProductTerms(terms, spellings);
    }

    void title(String title) {
        var words = Words.of(title);
        var weighed = new TitleWords(words);
        for (var place = 0; place < words.size(); place++) {
            var strength = Strength.ofTitle(weighed.strength(place));
            word(words.get(place), strength);
            if (place > 0) {
                joined(words.get(place - 1).text() + words.get(place).text(), strength);
            }
        }
    }

    /** A tag, a category, a value of an option. */
    void label(String label, int text) {
        var strength = Strength.ofText(text);
        Words.of(label).forEach(word -> word(word, strength));
    }

    /** Longer texts are found by the stems of their words only. */
    void prose(String prose, int text) {
        var stems = new LinkedHashSet<String>();
        for (var word : Words.of(prose)) {
            if (stems.size() >= MOST_WORDS_OF_PROSE) {
                break;
            }
            if (!Lexicon.isStopWord(word.text())) {
                word.parts().forEach(part -> stems.add(Stem.of(part)));
            }
        }
        stems.forEach(stem -> add(stem, Strength.ofText(text)));
    }

    /** A SKU is found by every run of letters or digits in it and by what runs side by side make together. */
    void code(String code) {
        var parts = Words.parts(Folding.fold(code));
        add(String.join("", parts), Strength.ofTitle(CODE));
        for (var from = 0; from < parts.size(); from++) {
            var joined = new StringBuilder();
            for (var part : parts.subList(from, Math.min(parts.size(), from + 4))) {
                joined.append(part);
                fragment(joined.toString());
            }
        }
        begun(parts);
    }

    /** {@code ABY-12} begins {@code ABY-1204-XL}: up to its first number, from the second digit of that on. */
    private void begun(List<String> parts) {
        var before = new StringBuilder();
        for (var part : parts) {
            if (Word.isNumber(part)) {
                begun(before.toString(), part);
                return;
            }
            before.append(part);
        }
    }

    private void begun(String letters, String number) {
        for (var end = FEWEST_DIGITS; end < Math.min(number.length(), MOST_DIGITS) && !letters.isEmpty(); end++) {
            add(letters + number.substring(0, end), Strength.ofTitle(CODE / 3));
        }
    }

    void barcode(Parcel parcel) {
        var barcode = parcel.barcode();
        if (barcode != null) {
            add(String.join("", Words.parts(Folding.fold(barcode))), Strength.ofTitle(CODE));
        }
    }

    private void fragment(String fragment) {
        var digits = Word.isNumber(fragment);
        if (fragment.length() > 1) {
            add(fragment, Strength.ofTitle(digits ? CODE / 3 : CODE / 2));
        }
    }

    private void word(Word word, Strength strength) {
        if (Lexicon.isStopWord(word.text())) {
            return;
        }
        single(word.text(), strength);
        if (word.isCompound()) {
            word.parts().forEach(part -> single(part, strength.part(DERIVED)));
        }
    }

    private void single(String word, Strength strength) {
        add(word, strength);
        var stem = Stem.of(word);
        add(stem, strength.part(STEM));
        if (Spelling.isWord(word)) {
            spellings.add(word);
        }
        if (Word.isArabic(word)) {
            derived(word, strength.part(DERIVED));
        }
        for (var form : Skeleton.forms(word, stem)) {
            Skeleton.of(form).ifPresent(heard -> add(Keys.heard(form, heard), strength.part(DERIVED)));
        }
    }

    private void derived(String word, Strength strength) {
        var bare = ArabicStem.bare(word);
        if (!bare.equals(word)) {
            add(bare, strength);
            spellings.add(bare);
        }
        var rest = ArabicStem.withoutParticle(bare);
        if (!rest.equals(bare)) {
            add(Stem.of(rest), strength);
        }
        ArabicRoot.of(bare).ifPresent(root -> add(Keys.root(root), strength));
    }

    /** «لاب توب» is found by «لابتوب». */
    private void joined(String joined, Strength strength) {
        if (joined.length() <= LONGEST_JOINED) {
            add(joined, strength.part(DERIVED));
        }
    }

    private void add(String term, Strength strength) {
        if (!term.isEmpty() && (terms.size() < MOST_TERMS || terms.containsKey(term))) {
            terms.merge(term, strength, Strength::or);
        }
    }
}
