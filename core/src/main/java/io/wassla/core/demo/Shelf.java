package io.wassla.core.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.wassla.core.kernel.LocalizedText;

/** @param parent the code of the one it stands in; empty at the top */
record Shelf(String code, String parent, LocalizedText name, LocalizedText about) {

    static Shelf of(NamedCsvRecord row) {
        return new Shelf(
                row.getField("code"), row.getField("parent"), Table.text(row, "name"), Table.text(row, "about"));
    }
}
