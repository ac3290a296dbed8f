package io.wassla.core.catalog.variant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Letters;
import java.util.List;

/**
 * Something a shopper chooses: size, colour.
 *
 * @param name 1 to 60 characters, no line break
 * @param values 1 to 50 different ones of 1 to 60 characters, no line break, in the order shown
 */
public record Option(String name, List<String> values) {
    private static final int LONGEST = 60;

    public Option {
        name = text(name, "option_name_invalid");
        values = values.stream()
                .map(value -> text(value, "option_value_invalid"))
                .collect(ImmutableList.toImmutableList());
        if (values.isEmpty()
                || values.size() > 50
                || ImmutableSet.copyOf(values).size() < values.size()) {
            throw new InvalidValue("option_values_invalid");
        }
    }

    private static String text(String typed, String code) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST || !Letters.fitOneLine(text)) {
            throw new InvalidValue(code);
        }
        return text;
    }
}
