package io.wassla.core.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.wassla.core.kernel.LocalizedText;

/**
 * A value of an option.
 *
 * @param code what it adds to a SKU
 * @param price in percent of the usual one
 * @param grams likewise
 */
record ChoiceValue(LocalizedText option, LocalizedText value, String code, int price, int grams) {

    static ChoiceValue of(NamedCsvRecord row) {
        return new ChoiceValue(
                Table.text(row, "option"),
                Table.text(row, "value"),
                row.getField("code"),
                Table.number(row, "price_percent"),
                Table.number(row, "grams_percent"));
    }
}
