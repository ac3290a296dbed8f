package io.wassla.core.imports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file that is being written, row by row, so that a spreadsheet which opens it computes nothing. */
public final class CsvFile implements Consumer<List<String>> {
    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    private CsvFile(CsvWriter csv) {
        this.csv = csv;
    }

    /** @param file not closed */
    public static CsvFile on(Writer file) {
        return separated(',', file);
    }

    /** The same with a byte order mark in front: without it spreadsheets read Arabic as something else. */
    public static CsvFile forSpreadsheets(Writer file) {
        return forSpreadsheets(',', file);
    }

    /** @param separator comma, semicolon or tab */
    public static CsvFile forSpreadsheets(char separator, Writer file) {
        try {
            file.write(MARK);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return separated(separator, file);
    }

    private static CsvFile separated(char separator, Writer file) {
        return new CsvFile(
                CsvWriter.builder().fieldSeparator(separator).bufferSize(0).build(file));
    }

    /** @throws UncheckedIOException when nobody reads on */
    @Override
    public void accept(List<String> row) {
        csv.writeRecord(row.stream().map(Formula::guarded).toList());
    }
}
