package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.wassla.core.imports.csv.CsvRow;
import io.wassla.core.imports.csv.Formula;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column stands where.
 *
 * @param ignored what the file has and we don't know
 * @param repeated what the file has more than once, by whatever names
 * @param width how many cells a row may have
 */
record Header(Map<Column, Integer> places, List<String> ignored, Set<Column> repeated, int width) {

    Header {
        places = ImmutableMap.copyOf(places);
        ignored = ImmutableList.copyOf(ignored);
        repeated = Sets.immutableEnumSet(repeated);
    }

    static Header of(List<String> titles) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        var repeated = EnumSet.noneOf(Column.class);
        for (var place = 0; place < titles.size(); place++) {
            var title = titles.get(place);
            var column = Column.titled(title);
            if (column.isEmpty() && !title.isBlank()) {
                ignored.add(title);
            }
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                repeated.add(column.get());
            }
        }
        return new Header(places, ignored, repeated, titles.size());
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Empty cells at the end of a row, as spreadsheets write them, do no harm. */
    boolean fits(CsvRow.Cells row) {
        return row.cells().stream().skip(width).allMatch(String::isBlank);
    }

    ProductRow row(CsvRow.Cells row) {
        var cells = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> {
            var cell = place < row.cells().size()
                    ? Formula.bare(row.cells().get(place).strip())
                    : "";
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new ProductRow(row.line(), cells);
    }
}
