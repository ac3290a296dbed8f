package io.wassla.core.demo;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/**
 * A kind of things that a demo store sells: perfumes, abayas.
 *
 * @param choices which set of options its variants are made of; empty for none
 * @param say what is said of each, {0} for its name and {1} for what is special about it
 * @param more what is said of all
 */
record Kind(
        String code,
        DemoTheme theme,
        String prefix,
        List<Shape> shapes,
        Worth worth,
        String choices,
        List<String> tags,
        LocalizedText say,
        LocalizedText more) {

    /** In riyals and grams. */
    record Worth(int low, int high, int grams) {}

    Kind {
        shapes = ImmutableList.copyOf(shapes);
        tags = ImmutableList.copyOf(tags);
    }

    static Kind of(NamedCsvRecord row) {
        return new Kind(
                row.getField("kind"),
                DemoTheme.of(row.getField("theme")),
                row.getField("prefix"),
                Table.list(row, "shapes").stream().map(Shape::of).toList(),
                new Worth(Table.number(row, "low"), Table.number(row, "high"), Table.number(row, "grams")),
                row.getField("choices"),
                Table.list(row, "tags"),
                Table.text(row, "say"),
                Table.text(row, "more"));
    }
}
