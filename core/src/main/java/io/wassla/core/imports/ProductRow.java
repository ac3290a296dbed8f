package io.wassla.core.imports;

import com.google.common.collect.Maps;
import io.wassla.core.catalog.variant.Sku;
import java.util.Map;
import java.util.Optional;

/**
 * One row, by meaning.
 *
 * @param cells those that are not empty: an empty cell leaves things as they are
 */
record ProductRow(int line, Map<Column, String> cells) {

    ProductRow {
        cells = Maps.immutableEnumMap(cells);
    }

    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** What rows of one product have in common, whatever the case of its letters. */
    String group() {
        var group = cell(Column.PRODUCT_SKU).or(() -> cell(Column.SKU)).orElse("");
        return Sku.parsed(group).map(Sku::key).orElse(group);
    }
}
