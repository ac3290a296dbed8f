package io.wassla.core.imports.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** One row of a file. */
public sealed interface CsvRow {
    String NOT_UTF_8 = "encoding_invalid";

    /** Where it begins; the header is line 1. */
    int line();

    record Cells(int line, List<String> cells) implements CsvRow {
        public Cells {
            cells = ImmutableList.copyOf(cells);
        }
    }

    /** @param code snake_case, why nothing can be made of it */
    record Broken(int line, String code) implements CsvRow {}
}
