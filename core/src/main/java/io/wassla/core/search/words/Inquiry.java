package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was typed into the search field, understood as far as that goes without looking at the index. */
final class Inquiry {
    static final int LONGEST_JOINED = 14;

    private static final int MOST_WORDS = 12;
    private static final int MOST_SLOTS = 16;
    private static final int EXACT = 100;
    private static final int WITHOUT_ARTICLE = 97;
    private static final int JOINED = 95;
    private static final int STEM = 85;
    private static final int APART = 75;
    private static final int HALF = 70;
    private static final int PERHAPS = 55;
    private static final int PERHAPS_APART = 45;
    private static final int ROOT = 45;
    private static final int HEARD = 40;
    private static final int LONGEST_PIECE = 4;
    private static final int SPELLINGS_OF_A_PIECE = 4;
    private static final int CERTAIN_SKELETON = 4;
    private static final int PART_WITH_MEANING = 3;
    private static final String THOUSAND = "الف";
    private static final String ZEROS = "000";

    private final ImmutableList<Slot> slots;

    private Inquiry(List<Slot> slots) {
        this.slots = ImmutableList.copyOf(slots);
    }

    ImmutableList<Slot> slots() {
        return slots;
    }

    static Inquiry of(String typed, Synonyms ofTheStore) {
        var slots = new ArrayList<Slot>();
        var words = firstOf(Words.of(typed));
        var isTelling = telling(words);
        var places = new ArrayList<Integer>();
        var before = "";
        for (var word : words) {
            places.add(slots.size());
            if (isTelling.test(word)) {
                add(slots, word);
                if (!before.isEmpty()) {
                    whole(before + word.text(), slots.subList(places.getLast(), slots.size()), ofTheStore);
                }
            }
            before = isTelling.test(word) ? "" : word.text();
        }
        thousands(slots);
        neighbours(slots, ofTheStore);
        meanings(slots, ofTheStore);
        spelledOut(words, slots, places, ofTheStore);
        return new Inquiry(slots);
    }

    /** Up to the last of so many words that say something. */
    private static List<Word> firstOf(List<Word> words) {
        var isTelling = telling(words);
        var told = 0;
        for (var place = 0; place < words.size(); place++) {
            told += isTelling.test(words.get(place)) ? 1 : 0;
            if (told == MOST_WORDS) {
                return words.subList(0, place + 1);
            }
        }
        return words;
    }

    /** Without words that say nothing, unless there are no others. */
    private static Predicate<Word> telling(List<Word> words) {
        var isSilent = words.stream().allMatch(word -> Lexicon.isStopWord(word.text()));
        return word -> isSilent || !Lexicon.isStopWord(word.text());
    }

    /** Of a word of many parts no more than there is room for. */
    private static void add(List<Slot> slots, Word word) {
        var room = MOST_SLOTS - slots.size();
        meant(word).limit(room).forEach(slots::add);
    }

    private static Stream<Slot> meant(Word word) {
        if (!word.isCompound()) {
            return Stream.of(simple(word.text()));
        }
        if (isOneThing(word) || Transliteration.hasLettersOfDigits(word.text())) {
            var slot = simple(word.text());
            if (Transliteration.hasLettersOfDigits(word.text())) {
                slot.or(new Alternative(word.parts(), PERHAPS_APART));
            } else {
                slot.or(new Alternative(word.parts(), APART));
                measured(word.parts(), slot);
            }
            return Stream.of(slot);
        }
        return word.parts().stream().map(part -> {
            var slot = simple(part);
            slot.or(word.text(), EXACT);
            return slot;
        });
    }

    /** {@code 128gb} is «128 جيجا». */
    private static void measured(List<String> parts, Slot slot) {
        if (parts.size() == 2 && Word.isNumber(parts.getFirst())) {
            for (var unit : Synonyms.builtIn().at(List.of(parts.getLast()), 0)) {
                var words =
                        ImmutableList.<String>builder().add(parts.getFirst()).addAll(unit.words());
                slot.or(new Alternative(words.build(), APART));
            }
            if (parts.getLast().equals("k")) {
                slot.or(parts.getFirst() + ZEROS, JOINED);
            }
        }
    }

    /** {@code a54}, {@code 100ml}, {@code t-shirt}: parts that mean little alone. */
    private static boolean isOneThing(Word word) {
        return word.parts().stream().anyMatch(part -> part.length() < PART_WITH_MEANING && !Word.isNumber(part));
    }

    private static Slot simple(String word) {
        var slot = new Slot(word);
        slot.or(word, EXACT);
        var stem = Stem.of(word);
        if (Word.isArabic(word)) {
            var bare = ArabicStem.bare(word);
            slot.or(bare, WITHOUT_ARTICLE);
            slot.or(stem, STEM);
            var rest = ArabicStem.withoutParticle(bare);
            if (!rest.equals(bare)) {
                slot.or(rest, PERHAPS);
                slot.or(Stem.of(rest), PERHAPS);
            }
            ArabicRoot.of(bare).ifPresent(root -> slot.or(Keys.root(root), ROOT));
        }
        slot.or(stem, STEM);
        for (var form : Skeleton.forms(word, stem)) {
            Skeleton.of(form)
                    .filter(heard -> heard.length() >= CERTAIN_SKELETON)
                    .ifPresent(heard -> slot.or(Keys.heardInOther(form, heard), HEARD));
        }
        return slot;
    }

    /** «20 الف» is 20000, and the other way round. */
    private static void thousands(List<Slot> slots) {
        for (var place = 0; place < slots.size(); place++) {
            var number = slots.get(place).word();
            if (!Word.isNumber(number)) {
                continue;
            }
            if (number.length() > THOUSAND.length() && number.endsWith(ZEROS)) {
                var thousands = number.substring(0, number.length() - ZEROS.length());
                slots.get(place).or(new Alternative(List.of(thousands, THOUSAND), APART));
            }
            if (place + 1 < slots.size() && slots.get(place + 1).word().equals(THOUSAND)) {
                slots.subList(place, place + 2).forEach(slot -> slot.or(number + ZEROS, JOINED));
            }
        }
    }

    /**
     * «ار تي اكس»: its letters may be words that say nothing elsewhere.
     *
     * @param places for each word how many slots there are before its own
     */
    private static void spelledOut(List<Word> words, List<Slot> slots, List<Integer> places, Synonyms ofTheStore) {
        var texts = words.stream().map(Word::text).toList();
        for (var place = 0; place < texts.size(); place++) {
            for (var length : LetterNames.lengths(texts, place)) {
                var end = place + length;
                var spelled = slots.subList(places.get(place), end < places.size() ? places.get(end) : slots.size());
                if (!spelled.isEmpty()) {
                    LetterNames.joined(texts.subList(place, end)).forEach(word -> joined(word, spelled, ofTheStore));
                }
            }
        }
    }

    /** Two words that others write as one. */
    private static void neighbours(List<Slot> slots, Synonyms ofTheStore) {
        for (var place = 1; place < slots.size(); place++) {
            var both = slots.subList(place - 1, place + 1);
            var first = both.getFirst().word();
            var second = both.getLast().word();
            joined(first + second, both, ofTheStore);
            heard(first + second, both);
            if (Word.isArabic(first) != Word.isArabic(second)) {
                inOneScript(first, second).forEach(word -> joined(word, both, ofTheStore));
            }
        }
    }

    /** «ميت باد», where the store has {@code MatePad}. */
    private static void heard(String joined, List<Slot> slots) {
        if (Word.isArabic(joined) && joined.length() <= LONGEST_JOINED) {
            Skeleton.of(joined)
                    .filter(heard -> heard.length() >= CERTAIN_SKELETON)
                    .ifPresent(heard -> slots.forEach(slot -> slot.or(Keys.heardInOther(joined, heard), HEARD)));
        }
    }

    /** «ادidas»: the keyboard was changed within a word. */
    private static List<String> inOneScript(String first, String second) {
        return Word.isArabic(first)
                ? latin(first).map(letters -> letters + second).toList()
                : latin(second).map(letters -> first + letters).toList();
    }

    private static Stream<String> latin(String arabic) {
        return arabic.length() > LONGEST_PIECE
                ? Stream.empty()
                : Latinization.of(arabic).keySet().stream().limit(SPELLINGS_OF_A_PIECE);
    }

    /** {@code i phone}, «لاب توب»: what they mean as one word, too. */
    private static void joined(String joined, List<Slot> slots, Synonyms ofTheStore) {
        if (joined.length() > LONGEST_JOINED) {
            return;
        }
        slots.forEach(slot -> slot.or(joined, JOINED));
        for (var synonyms : List.of(ofTheStore, Synonyms.builtIn())) {
            for (var meaning : synonyms.at(List.of(joined), 0)) {
                slots.forEach(slot -> mean(slot, meaning, JOINED));
            }
        }
    }

    /**
     * {@code i phone}: where both are a word of the trade, the second says less than both, though the first says nothing.
     * In Arabic they may well be two: «من فضة» is no «منفضة».
     */
    private static void whole(String both, List<Slot> slots, Synonyms ofTheStore) {
        if (Word.isLatin(both)
                && (ofTheStore.isNamed(both) || Synonyms.builtIn().isNamed(both))) {
            slots.forEach(slot -> slot.doubt(HALF));
        }
        joined(both, slots, ofTheStore);
    }

    private static void mean(Slot slot, Synonyms.Meaning meaning, int sure) {
        slot.or(new Alternative(meaning.words(), meaning.factor()).part(sure));
        slot.or(new Alternative(meaning.stems(), meaning.factor() * STEM / EXACT).part(sure));
    }

    private static void meanings(List<Slot> slots, Synonyms ofTheStore) {
        var words = slots.stream().map(Slot::word).toList();
        for (var place = 0; place < slots.size(); place++) {
            for (var synonyms : List.of(ofTheStore, Synonyms.builtIn())) {
                for (var meaning : synonyms.at(words, place)) {
                    slots.subList(place, place + meaning.length()).forEach(slot -> mean(slot, meaning, EXACT));
                }
            }
        }
    }
}
