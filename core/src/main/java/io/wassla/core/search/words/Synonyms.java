package io.wassla.core.search.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Groups of phrases that mean the same; a phrase is a list of stems. */
public final class Synonyms {
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final int SAME_NAME = 90;
    private static final int SAME_MEANING = 70;
    private static final int OF_THE_STORE = 90;
    private static final int ALIKE = 60;
    private static final Synonyms BUILT_IN = new Synonyms(ImmutableList.<Group>builder()
            .addAll(groups(lists("brands.txt"), SAME_NAME))
            .addAll(groups(lists("synonyms.txt"), SAME_MEANING))
            .addAll(groups(lists("vocabulary.txt"), SAME_MEANING))
            .build());

    private final ImmutableListMultimap<String, Place> byWord;
    private final ImmutableListMultimap<String, Place> byStem;

    private Synonyms(List<Group> groups) {
        byWord = places(groups, Phrase::words);
        byStem = places(groups, Phrase::stems);
    }

    static Synonyms builtIn() {
        return BUILT_IN;
    }

    /**
     * Those that a store has made.
     *
     * @param translations what its words are called elsewhere, the word first: one word of a translation alone means it
     *     too, less surely, and not the other way round
     */
    public static Synonyms of(List<List<String>> groups, List<List<String>> translations) {
        return new Synonyms(ImmutableList.<Group>builder()
                .addAll(groups(groups, OF_THE_STORE))
                .addAll(groups(translations, OF_THE_STORE))
                .addAll(translations.stream().flatMap(Synonyms::parts).toList())
                .build());
    }

    private static Stream<Group> parts(List<String> translation) {
        var word = phrase(translation.getFirst());
        return translation.stream()
                .skip(1)
                .map(Synonyms::phrase)
                .filter(phrase -> phrase.words().size() > 1 && !word.words().isEmpty())
                .flatMap(phrase -> phrase.words().stream())
                .map(part -> new Phrase(List.of(part), List.of(Stem.of(part))))
                .map(part -> new Group(List.of(part), List.of(part, word), SAME_MEANING));
    }

    /**
     * What else the phrases mean that begin at a place of a question. Where one is a word as it is written, those of like
     * stem are meant less surely; where one is a phrase, not at all.
     */
    List<Meaning> at(List<String> words, int place) {
        var exactly = meanings(byWord, words, place);
        if (exactly.stream().anyMatch(meaning -> meaning.length() > 1)) {
            return exactly;
        }
        var alike = alike(words, place);
        if (exactly.isEmpty()) {
            return alike;
        }
        var all = new ArrayList<>(exactly);
        alike.stream()
                .filter(meaning -> !exactly.contains(meaning))
                .map(meaning -> meaning.part(ALIKE))
                .forEach(all::add);
        return all;
    }

    /** Whether this is, as it is written, a word that stands for itself in them. */
    boolean isNamed(String word) {
        return byWord.get(word).stream().anyMatch(place -> place.key().size() == 1);
    }

    private List<Meaning> alike(List<String> words, int place) {
        return byStem.containsKey(Stem.of(words.get(place)))
                ? meanings(byStem, words.stream().map(Stem::of).toList(), place)
                : List.of();
    }

    private static List<Meaning> meanings(ListMultimap<String, Place> places, List<String> question, int place) {
        var meanings = ImmutableList.<Meaning>builder();
        for (var found : places.get(question.get(place))) {
            var length = found.key().size();
            if (place + length <= question.size()
                    && question.subList(place, place + length).equals(found.key())) {
                found.group().phrases().stream()
                        .filter(phrase -> !phrase.equals(found.phrase()))
                        .forEach(phrase -> meanings.add(new Meaning(
                                length,
                                phrase.words(),
                                phrase.stems(),
                                found.group().factor())));
            }
        }
        return meanings.build();
    }

    private static ImmutableListMultimap<String, Place> places(
            List<Group> groups, Function<Phrase, List<String>> form) {
        var places = ImmutableListMultimap.<String, Place>builder();
        groups.forEach(group -> group.keys()
                .forEach(phrase ->
                        places.put(form.apply(phrase).getFirst(), new Place(form.apply(phrase), phrase, group))));
        return places.build();
    }

    private static List<List<String>> lists(String name) {
        return WordList.lines(name).stream()
                .map(line -> List.of(BETWEEN.split(line)))
                .toList();
    }

    private static List<Group> groups(List<List<String>> lists, int factor) {
        return lists.stream()
                .map(phrases -> Group.of(
                        phrases.stream()
                                .map(Synonyms::phrase)
                                .filter(phrase -> !phrase.words().isEmpty())
                                .distinct()
                                .toList(),
                        factor))
                .toList();
    }

    /** Without words that say nothing, which are neither asked for nor indexed, as long as it stays a phrase. */
    private static Phrase phrase(String text) {
        var all = Words.of(text).stream().map(Word::text).toList();
        var telling = all.stream().filter(word -> !Lexicon.isStopWord(word)).toList();
        var words = telling.size() > 1 ? telling : all;
        return new Phrase(words, words.stream().map(Stem::of).toList());
    }

    /** @param length how many words of the question it stands for */
    record Meaning(int length, List<String> words, List<String> stems, int factor) {
        Meaning part(int percent) {
            return new Meaning(length, words, stems, factor * percent / 100);
        }
    }

    private record Phrase(List<String> words, List<String> stems) {}

    /** @param keys those of the phrases that mean the others */
    private record Group(List<Phrase> keys, List<Phrase> phrases, int factor) {
        static Group of(List<Phrase> phrases, int factor) {
            return new Group(phrases, phrases, factor);
        }
    }

    private record Place(List<String> key, Phrase phrase, Group group) {}
}
