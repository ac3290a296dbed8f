package io.wassla.core.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.wassla.core.kernel.LocalizedText;

/**
 * One name among a kind.
 *
 * @param shelf where it is found
 * @param note what is special about it
 */
record Title(int place, String shelf, LocalizedText name, LocalizedText note, Hue hue) {

    static Title of(int place, NamedCsvRecord row) {
        var shelf = row.getField("shelf");
        return new Title(
                place,
                shelf.isEmpty() ? row.getField("kind") : shelf,
                Table.text(row, "name"),
                Table.text(row, "note"),
                Hue.of(row.getField("hue")));
    }
}
