package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.imports.csv.CsvRow;
import io.wassla.core.imports.csv.Formula;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column stands where.
 *
 * @param ignored what the file has and we don't know
 */
record Header(Map<Column, Integer> places, List<String> ignored) {

    Header {
        places = ImmutableMap.copyOf(places);
        ignored = ImmutableList.copyOf(ignored);
    }

    /** Of two columns of the same meaning the first one counts. */
    static Header of(List<String> titles) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (var place = 0; place < titles.size(); place++) {
            var title = titles.get(place);
            var column = Column.titled(title).filter(known -> !places.containsKey(known));
            if (column.isPresent()) {
                places.put(column.get(), place);
            } else if (!title.isBlank()) {
                ignored.add(title);
            }
        }
        return new Header(places, ignored);
    }

    boolean has(Column column) {
        return places.containsKey(column);
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
