package io.wassla.adapter.http.page.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Typed;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Options and variants as fields of a form: options {@code o0_name}, {@code o0_values} (a value on each line), variants
 * {@code v0_id}, {@code v0_o0} (its value of option 0), {@code v0_sku}, {@code v0_price} and so on.
 */
final class VariantGrid {
    static final int MOST_OPTIONS = 3;
    static final int MOST = 100;

    /** What stands in one row, besides the choice. */
    static final List<String> CELLS =
            List.of("id", "sku", "price", "compare", "cost", "stock", "policy", "weight", "barcode");

    /** What a row of the grid does not show and yet sends. */
    static final List<String> CARRIED =
            List.of("id", "o0", "o1", "o2", "compare", "cost", "policy", "weight", "barcode");

    /** Belongs to the very variant and is not copied to another. */
    private static final List<String> OWN = List.of("id", "sku", "barcode", "stock");

    private VariantGrid() {}

    /** All names of fields that a grid may have. */
    static List<String> fields() {
        var fields = new ArrayList<String>();
        for (var option = 0; option < MOST_OPTIONS; option++) {
            fields.add("o" + option + "_name");
            fields.add("o" + option + "_values");
        }
        for (var row = 0; row < MOST; row++) {
            for (var cell : CELLS) {
                fields.add(field(row, cell));
            }
            for (var option = 0; option < MOST_OPTIONS; option++) {
                fields.add(field(row, "o" + option));
            }
            fields.add(field(row, "gone"));
        }
        return fields;
    }

    static String field(int row, String cell) {
        return "v" + row + "_" + cell;
    }

    /** Options that were named or given values; wrong ones are told at their fields. */
    static List<Option> options(Typed typed) {
        var options = new ArrayList<Option>();
        for (var place = 0; place < MOST_OPTIONS; place++) {
            var name = "o" + place + "_name";
            var values = "o" + place + "_values";
            if (typed.isBlank(name) && typed.isBlank(values)) {
                continue;
            }
            var option = option(typed, name, values);
            if (option != null) {
                options.add(option);
            }
        }
        return options;
    }

    private static @Nullable Option option(Typed typed, String name, String values) {
        try {
            return new Option(typed.text(name), lines(typed.text(values)));
        } catch (InvalidValue invalid) {
            typed.wrong(invalid.code().equals("option_name_invalid") ? name : values, invalid.code());
            return null;
        }
    }

    private static List<String> lines(String text) {
        return Splitter.on('\n').trimResults().omitEmptyStrings().splitToList(text).stream()
                .distinct()
                .toList();
    }

    /** The rows that were sent: their numbers, without those that are to go. */
    static List<Integer> rows(Form form) {
        return IntStream.range(0, MOST)
                .filter(row ->
                        isThere(form, row) && form.value(field(row, "gone")).isEmpty())
                .boxed()
                .toList();
    }

    private static boolean isThere(Form form, int row) {
        return !form.value(field(row, "sku")).isEmpty()
                || !form.value(field(row, "price")).isEmpty()
                || !form.value(field(row, "id")).isEmpty()
                || !form.value(field(row, "o0")).isEmpty();
    }

    static List<String> choice(Form form, int row, int options) {
        return IntStream.range(0, options)
                .mapToObj(option -> form.value(field(row, "o" + option)))
                .toList();
    }

    static boolean fits(Form form, List<Option> options) {
        var rows = rows(form);
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> isOf(choice(form, row, MOST_OPTIONS), options))
                && rows.stream()
                                .map(row -> choice(form, row, options.size()))
                                .distinct()
                                .count()
                        == rows.size()
                && usesAll(form, rows, options);
    }

    private static boolean isOf(List<String> choice, List<Option> options) {
        return IntStream.range(0, choice.size())
                .allMatch(place -> place < options.size()
                        ? options.get(place).values().contains(choice.get(place))
                        : choice.get(place).isEmpty());
    }

    /** A value that no variant has was added after the grid was made, or all its variants were taken out. */
    private static boolean usesAll(Form form, List<Integer> rows, List<Option> options) {
        return IntStream.range(0, options.size())
                .allMatch(place -> options.get(place).values().stream()
                        .allMatch(value -> isChosen(form, rows, place, value) || isGone(form, place, value)));
    }

    private static boolean isChosen(Form form, List<Integer> rows, int place, String value) {
        return rows.stream().anyMatch(row -> form.value(field(row, "o" + place)).equals(value));
    }

    private static boolean isGone(Form form, int place, String value) {
        return IntStream.range(0, MOST)
                .anyMatch(row -> !form.value(field(row, "gone")).isEmpty()
                        && form.value(field(row, "o" + place)).equals(value));
    }

    /** The same form with a row for every combination; what was typed for one stays with it. */
    static Form combined(Form form, List<Option> options) {
        var values = new LinkedHashMap<>(form.values());
        var before = new ArrayList<>(rows(form));
        values.keySet().removeIf(field -> field.matches("v\\d+_.*"));
        var choices =
                Lists.cartesianProduct(options.stream().map(Option::values).toList());
        for (var row = 0; row < choices.size(); row++) {
            var choice = choices.get(row);
            var same = before.stream()
                    .filter(each -> choice(form, each, MOST_OPTIONS).stream()
                            .filter(value -> !value.isEmpty())
                            .toList()
                            .equals(choice))
                    .findFirst()
                    .orElse(null);
            put(values, form, row, choice, same, row == 0 && same == null ? kept(form, before) : null);
        }
        return new Form(Map.copyOf(values), form.errors());
    }

    /** The only variant of a product that gets its first options becomes the first of the combinations. */
    private static @Nullable Integer kept(Form form, List<Integer> before) {
        return before.size() == 1 && form.value(field(before.getFirst(), "o0")).isEmpty() ? before.getFirst() : null;
    }

    private static void put(
            Map<String, String> values,
            Form form,
            int row,
            List<String> choice,
            @Nullable Integer same,
            @Nullable Integer kept) {
        var source = same != null ? same : kept;
        for (var cell : CELLS) {
            if (source != null) {
                values.put(field(row, cell), form.value(field(source, cell)));
            } else if (!OWN.contains(cell)) {
                values.put(field(row, cell), form.value(field(0, cell)));
            }
        }
        for (var place = 0; place < choice.size(); place++) {
            values.put(field(row, "o" + place), choice.get(place));
        }
    }
}
