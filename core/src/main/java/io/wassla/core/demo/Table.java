package io.wassla.core.demo;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.wassla.core.kernel.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of the vocabulary: a CSV file that lies beside this class, its columns named in the first line. */
record Table(List<NamedCsvRecord> rows) {
    private static final Splitter LIST = Splitter.on(';').omitEmptyStrings();

    Table {
        rows = ImmutableList.copyOf(rows);
    }

    static Table read(String name) {
        var file = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".csv"), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Table(csv.stream().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Two columns in one: {@code name_ar} and {@code name_en}. */
    static LocalizedText text(NamedCsvRecord row, String column) {
        return LocalizedText.of(row.getField(column + "_ar"), row.getField(column + "_en"));
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    /** What stands between semicolons. */
    static List<String> list(NamedCsvRecord row, String column) {
        return LIST.splitToList(row.getField(column));
    }
}
