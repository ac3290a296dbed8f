package io.wassla.adapter.http.page.imports;

import io.wassla.adapter.http.page.Texts;
import io.wassla.core.imports.Column;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one column of a file of products may hold, for somebody who fills it.
 *
 * @param title as files of this reader's language have it
 * @param code as exported files have it
 */
record ImportColumn(String title, String code, String meaning, String example, boolean required) {

    /** Of the columns for options the first pair stands for all. */
    static List<ImportColumn> all(Texts t) {
        return Stream.of(Column.values())
                .filter(column -> t.knows(key(column)))
                .map(column -> of(column, t))
                .toList();
    }

    private static ImportColumn of(Column column, Texts t) {
        var example = key(column) + ".example";
        return new ImportColumn(
                Column.shown(column.title(), t.language()),
                column.title(),
                t.get(key(column)),
                t.knows(example) ? t.get(example) : "",
                column == Column.SKU || column == Column.NAME_AR || column == Column.PRICE);
    }

    private static String key(Column column) {
        return "import.column." + column.title();
    }
}
