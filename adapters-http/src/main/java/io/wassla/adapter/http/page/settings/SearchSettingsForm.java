package io.wassla.adapter.http.page.settings;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fields of the settings of search: five weights, and synonyms with a group on each line. */
final class SearchSettingsForm {
    static final List<String> WEIGHTS = List.of("title", "text", "popularity", "newness", "in_stock");
    private static final String SYNONYMS = "synonyms";
    private static final int LONGEST = 200_000;
    private static final Splitter LINES = Splitter.on(Pattern.compile("\\R"));
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[,،;؛=]")).trimResults().omitEmptyStrings();

    private SearchSettingsForm() {}

    static Form of(SearchSettings settings) {
        var weights = settings.weights();
        var values = new LinkedHashMap<String, String>();
        values.put("title", Integer.toString(weights.title()));
        values.put("text", Integer.toString(weights.text()));
        values.put("popularity", Integer.toString(weights.popularity()));
        values.put("newness", Integer.toString(weights.newness()));
        values.put("in_stock", Integer.toString(weights.inStock()));
        values.put(
                SYNONYMS,
                settings.synonyms().stream()
                        .map(group -> String.join("، ", group))
                        .collect(Collectors.joining("\n")));
        return new Form(values, List.of());
    }

    static Form typed(Visit visit) {
        var fields = new ArrayList<>(WEIGHTS);
        fields.add(SYNONYMS);
        return visit.form(LONGEST, fields);
    }

    /** What is wrong; nothing when {@link #settings} can be asked. */
    static List<FieldError> errors(Form form, Texts t) {
        var errors = new ArrayList<FieldError>();
        for (var weight : WEIGHTS) {
            if (weight(form, weight) < 0 || weight(form, weight) > Weights.MOST) {
                errors.add(new FieldError(
                        weight, t.get("search_settings.weight.wrong", t.get("search_settings.weight." + weight))));
            }
        }
        if (weight(form, "title") == 0 && weight(form, "text") == 0) {
            errors.add(new FieldError("title", t.get("search_settings.nothing_counts")));
        }
        var lines = LINES.splitToList(form.value(SYNONYMS));
        for (var line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank() && !isGroup(WORDS.splitToList(lines.get(line)))) {
                errors.add(new FieldError(SYNONYMS, t.get("search_settings.synonyms.wrong", line + 1)));
                return errors;
            }
        }
        if (groups(form).size() > SearchSettings.MOST_GROUPS) {
            errors.add(new FieldError(SYNONYMS, t.get("search_settings.synonyms.many", SearchSettings.MOST_GROUPS)));
        }
        return errors;
    }

    static SearchSettings settings(Form form) {
        var weights = new Weights(
                weight(form, "title"),
                weight(form, "text"),
                weight(form, "popularity"),
                weight(form, "newness"),
                weight(form, "in_stock"));
        return new SearchSettings(weights, groups(form));
    }

    private static int weight(Form form, String field) {
        var number = Ints.tryParse(Digits.toAscii(form.value(field).strip()));
        return number == null ? -1 : number;
    }

    private static List<List<String>> groups(Form form) {
        return LINES.splitToList(form.value(SYNONYMS)).stream()
                .map(WORDS::splitToList)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private static boolean isGroup(List<String> words) {
        try {
            return !new SearchSettings(Weights.STANDARD, List.of(words))
                    .synonyms()
                    .isEmpty();
        } catch (InvalidValue unfit) {
            return false;
        }
    }
}
