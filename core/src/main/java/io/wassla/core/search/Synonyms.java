package io.wassla.core.search;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.regex.Pattern;

/** Groups of phrases that mean the same; a phrase is a list of stems. */
final class Synonyms {
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final int SAME_NAME = 90;
    private static final int SAME_MEANING = 70;
    private static final int OF_THE_STORE = 90;
    private static final Synonyms BUILT_IN = new Synonyms(ImmutableList.<Group>builder()
            .addAll(groups(lists("brands.txt"), SAME_NAME))
            .addAll(groups(lists("synonyms.txt"), SAME_MEANING))
            .build());

    private final ImmutableListMultimap<String, Place> byFirst;

    private Synonyms(List<Group> groups) {
        var places = ArrayListMultimap.<String, Place>create();
        groups.forEach(
                group -> group.phrases().forEach(phrase -> places.put(phrase.getFirst(), new Place(phrase, group))));
        byFirst = ImmutableListMultimap.copyOf(places);
    }

    static Synonyms builtIn() {
        return BUILT_IN;
    }

    /** Those that a store has made. */
    static Synonyms of(List<List<String>> groups) {
        return new Synonyms(groups(groups, OF_THE_STORE));
    }

    /** What else the phrases mean that begin at a place of a question. */
    List<Meaning> at(List<String> stems, int place) {
        var meanings = ImmutableList.<Meaning>builder();
        for (var found : byFirst.get(stems.get(place))) {
            var length = found.phrase().size();
            if (place + length <= stems.size()
                    && stems.subList(place, place + length).equals(found.phrase())) {
                found.group().phrases().stream()
                        .filter(phrase -> !phrase.equals(found.phrase()))
                        .forEach(phrase ->
                                meanings.add(new Meaning(length, phrase, found.group().factor())));
            }
        }
        return meanings.build();
    }

    private static List<List<String>> lists(String name) {
        return WordList.lines(name).stream().map(line -> List.of(BETWEEN.split(line))).toList();
    }

    private static List<Group> groups(List<List<String>> lists, int factor) {
        return lists.stream()
                .map(phrases -> new Group(
                        phrases.stream()
                                .map(Synonyms::stems)
                                .filter(stems -> !stems.isEmpty())
                                .distinct()
                                .toList(),
                        factor))
                .toList();
    }

    private static List<String> stems(String phrase) {
        return Words.of(phrase).stream().map(word -> Stem.of(word.text())).toList();
    }

    /** @param length how many words of the question it stands for */
    record Meaning(int length, List<String> stems, int factor) {}

    private record Group(List<List<String>> phrases, int factor) {}

    private record Place(List<String> phrase, Group group) {}
}
