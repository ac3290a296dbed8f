package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may have been meant by a word that does not occur. */
final class Guess {
    private static final int MOST = 12;
    private static final int BEGINS = 62;
    private static final int SPLIT = 72;
    private static final int SOUNDS_ALIKE = 45;
    private static final int SURELY_ALIKE = 62;
    private static final int LONG_SKELETON = 4;
    private static final int TRANSLITERATED = 68;
    private static final int LATINISED = 60;
    private static final int PER_DOUBT = 4;
    private static final int DOER = 56;
    private static final int SHORTEST_VERB = 4;
    private static final int OTHER_NUMBER = 66;
    private static final int CLOSE = 70;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_HALF = 2;

    private final Slot slot;
    private final Synonyms synonyms;
    private final Set<String> forms = new LinkedHashSet<>();

    Guess(Slot slot, Synonyms synonyms) {
        this.slot = slot;
        this.synonyms = synonyms;
        forms.add(slot.word());
        if (Word.isArabic(slot.word())) {
            var bare = ArabicStem.bare(slot.word());
            forms.add(bare);
            forms.add(ArabicStem.withoutParticle(bare));
            if (slot.word().startsWith("ال") && slot.word().length() > 4) {
                forms.add(slot.word().substring(2));
            }
        }
    }

    Set<String> remainders() {
        var remainders = new HashSet<String>();
        words().forEach(form -> {
            remainders.addAll(Spelling.remainders(form));
            if (Spelling.mistakes(form) == 0) {
                remainders.addAll(Spelling.confusions(form));
            }
        });
        return remainders;
    }

    Set<String> beginnings() {
        return slot.word().length() < SHORTEST_BEGINNING ? Set.of() : Set.of(slot.word());
    }

    /** Adds to the slot what of these words, and of those everybody knows, may have been meant. */
    void consider(Collection<String> known) {
        var candidates = new HashSet<>(known);
        remainders().forEach(rest -> candidates.addAll(KnownWords.near(rest)));
        candidates.stream()
                .map(word -> new Candidate(word, likeness(word)))
                .filter(candidate -> candidate.likeness() > 0)
                .sorted(Comparator.comparingInt(Candidate::likeness).reversed().thenComparing(Candidate::word))
                .limit(MOST)
                .forEach(candidate -> adopt(candidate, 0));
        apart();
        furtherMeant();
        heard();
        inOtherNumber();
        inTheOtherScript();
        doer();
    }

    private List<String> words() {
        return forms.stream().filter(Spelling::isWord).toList();
    }

    private int likeness(String word) {
        var begins = beginnings().stream().anyMatch(word::startsWith) ? BEGINS : 0;
        return words().stream().mapToInt(form -> Spelling.likeness(form, word)).reduce(begins, Math::max);
    }

    /** Whatever a guess can mean, the word can mean too, only less surely. */
    private void adopt(Candidate candidate, int near) {
        for (var meant : Inquiry.of(candidate.word(), synonyms).slots()) {
            meant.alternatives().stream()
                    .filter(alternative -> alternative.factor() >= near)
                    .forEach(alternative -> slot.or(alternative.part(candidate.likeness())));
        }
    }

    /** Two words written as one. */
    private void apart() {
        var word = slot.word();
        for (var at = SHORTEST_HALF; at <= word.length() - SHORTEST_HALF; at++) {
            var halves = List.of(Stem.of(word.substring(0, at)), Stem.of(word.substring(at)));
            var sure = SPLIT * Math.min(at, word.length() - at) / (word.length() / 2);
            slot.or(new Alternative(halves, sure));
            eachMeant(meant(word.substring(0, at)), meant(word.substring(at)), sure);
        }
    }

    /** {@code catfood}, where the store says «طعام قطط». */
    private void eachMeant(List<Alternative> first, List<Alternative> second, int sure) {
        for (var one : first) {
            for (var other : second) {
                var stems = ImmutableList.<String>builder().addAll(one.terms()).addAll(other.terms());
                slot.or(new Alternative(stems.build(), sure * Math.min(one.factor(), other.factor()) / 100));
            }
        }
    }

    /** What half of a word can mean: nothing when it is in no list. */
    private static List<Alternative> meant(String half) {
        var meanings = Synonyms.builtIn().at(List.of(half), 0);
        if (meanings.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(Alternative.of(Stem.of(half), 100)),
                        meanings.stream().map(meaning -> new Alternative(meaning.stems(), meaning.factor())))
                .toList();
    }

    /** What its meanings mean in their turn: lists know mostly pairs and not who else says the same. */
    private void furtherMeant() {
        for (var meaning : Synonyms.builtIn().at(List.of(slot.word()), 0)) {
            if (meaning.words().size() == 1) {
                adopt(new Candidate(meaning.words().getFirst(), meaning.factor()), CLOSE);
            }
        }
    }

    private void heard() {
        var stem = Stem.of(slot.word());
        Skeleton.of(stem).ifPresent(heard -> {
            var sure = heard.length() >= LONG_SKELETON;
            if (sure || Word.isLatin(stem) || Skeleton.isPerhapsForeign(slot.word())) {
                slot.or(Keys.heardInOther(stem, heard), sure ? SURELY_ALIKE : SOUNDS_ALIKE);
                singular(heard).ifPresent(one -> slot.or(Keys.heardInOther(stem, one), SOUNDS_ALIKE));
            }
            slot.or(Keys.heard(stem, heard), SOUNDS_ALIKE);
        });
    }

    /** An English plural in Arabic letters is read with its ending, the word itself is kept without: فريبودز. */
    private static Optional<String> singular(String heard) {
        return heard.length() > LONG_SKELETON && heard.endsWith("s")
                ? Optional.of(heard.substring(0, heard.length() - 1))
                : Optional.empty();
    }

    private void inOtherNumber() {
        forms.stream()
                .filter(Word::isArabic)
                .flatMap(form -> BrokenPlural.others(form).stream())
                .forEach(other -> adopt(new Candidate(other, OTHER_NUMBER), CLOSE));
    }

    private void inTheOtherScript() {
        var word = slot.word();
        if (Word.isArabic(word)) {
            Latinization.of(word).forEach((latin, doubt) -> slot.or(latin, LATINISED - PER_DOUBT * doubt));
            LetterNames.letters(word).forEach(letter -> slot.or(letter, LATINISED));
        } else {
            Transliteration.of(word).forEach((arabic, doubt) -> spell(arabic, TRANSLITERATED - PER_DOUBT * doubt));
            LetterNames.names(word).forEach(names -> slot.or(new Alternative(names, LATINISED)));
        }
    }

    /** {@code shaving} and {@code shaver}. */
    private void doer() {
        var stem = Stem.of(slot.word());
        if (Word.isLatin(stem) && stem.length() >= SHORTEST_VERB) {
            slot.or(stem + "er", DOER);
            if (stem.endsWith("er")) {
                slot.or(Stem.of(stem.substring(0, stem.length() - 2)), DOER);
            }
        }
    }

    /** What is no word of the trade is taken as it is written, without guessing any further. */
    private void spell(String arabic, int likeness) {
        if (Lexicon.isKnown(arabic)) {
            adopt(new Candidate(arabic, likeness), CLOSE);
        } else {
            slot.or(arabic, likeness);
        }
    }

    private record Candidate(String word, int likeness) {}
}
