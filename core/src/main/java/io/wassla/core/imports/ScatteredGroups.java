package io.wassla.core.imports;

import com.google.common.collect.AbstractIterator;
import io.wassla.core.catalog.variant.Sku;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a SKU of every group of more than one row, so that rows of it which come later in the file find their
 * product.
 */
final class ScatteredGroups {
    private final Map<String, Sku> known = new HashMap<>();

    Optional<Sku> of(String group) {
        return Optional.ofNullable(known.get(group));
    }

    /** What lies after that line; what lies before is passed over, its groups remembered. */
    Iterator<List<CheckedRow>> after(int line, Iterator<List<CheckedRow>> groups) {
        return new AbstractIterator<>() {
            @Override
            protected @Nullable List<CheckedRow> computeNext() {
                while (groups.hasNext()) {
                    var rows = groups.next();
                    if (rows.getLast().line() > line) {
                        return rows;
                    }
                    rows.forEach(ScatteredGroups.this::remember);
                }
                return endOfData();
            }
        };
    }

    void remember(CheckedRow checked) {
        if (checked instanceof CheckedRow.Good(var row)
                && !row.group().equals(row.variant().sku().key())) {
            known.putIfAbsent(row.group(), row.variant().sku());
        }
    }
}
