package io.wassla.core.demo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All words that demo stores are made of. */
record Vocabulary(
        List<Kind> kinds,
        ImmutableListMultimap<String, Title> titles,
        ImmutableListMultimap<String, LocalizedText> finishes,
        List<LocalizedText> makers,
        ImmutableListMultimap<String, ChoiceValue> choices,
        List<Shelf> shelves,
        Map<String, LocalizedText> words) {
    private static final String TAG = "tag.";

    static Vocabulary read() {
        return new Vocabulary(
                Table.read("kinds").rows().stream().map(Kind::of).toList(),
                readTitles(),
                readFinishes(),
                readMakers(),
                readChoices(),
                Table.read("shelves").rows().stream().map(Shelf::of).toList(),
                readWords());
    }

    List<Kind> kinds(DemoTheme theme) {
        return kinds.stream().filter(kind -> theme.has(kind.theme())).toList();
    }

    LocalizedText word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** @param name in Arabic */
    LocalizedText tag(String name) {
        return word(TAG + name);
    }

    private static ImmutableListMultimap<String, Title> readTitles() {
        var titles = ImmutableListMultimap.<String, Title>builder();
        var place = 0;
        for (var row : Table.read("titles").rows()) {
            titles.put(row.getField("kind"), Title.of(place++, row));
        }
        return titles.build();
    }

    private static ImmutableListMultimap<String, LocalizedText> readFinishes() {
        var finishes = ImmutableListMultimap.<String, LocalizedText>builder();
        Table.read("finishes").rows().forEach(row -> finishes.put(row.getField("kind"), Table.text(row, "name")));
        return finishes.build();
    }

    /** «دار سدرة»: each form with each name. */
    private static List<LocalizedText> readMakers() {
        var forms = new ArrayList<LocalizedText>();
        var names = new ArrayList<LocalizedText>();
        Table.read("makers")
                .rows()
                .forEach(row -> (row.getField("part").equals("form") ? forms : names).add(Table.text(row, "name")));
        return forms.stream()
                .flatMap(form -> names.stream().map(name -> Texts.join(form, " ", name)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableListMultimap<String, ChoiceValue> readChoices() {
        var choices = ImmutableListMultimap.<String, ChoiceValue>builder();
        Table.read("choices").rows().forEach(row -> choices.put(row.getField("set"), ChoiceValue.of(row)));
        return choices.build();
    }

    private static Map<String, LocalizedText> readWords() {
        var words = ImmutableMap.<String, LocalizedText>builder();
        Table.read("words")
                .rows()
                .forEach(row ->
                        words.put(row.getField("key"), LocalizedText.of(row.getField("ar"), row.getField("en"))));
        Table.read("tags").rows().forEach(row -> words.put(TAG + row.getField("name_ar"), Table.text(row, "name")));
        return words.buildOrThrow();
    }
}
