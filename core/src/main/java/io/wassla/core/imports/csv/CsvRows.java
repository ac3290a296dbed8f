package io.wassla.core.imports.csv;

import com.google.common.collect.AbstractIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180), one at a time, in bounded memory.
 *
 * <p>A quote that is never closed spoils its own row and not the rest of the file: a row has at most 500 lines, and
 * when it does not end within them, or within the file, the lines after its first are read again as rows of their own.
 */
public final class CsvRows extends AbstractIterator<CsvRow> {
    private static final int MOST_LINES = 500;

    private final Lines lines;
    private final char separator;

    /** @param separator comma, semicolon or tab */
    public CsvRows(Reader text, char separator) {
        this.lines = new Lines(text);
        this.separator = separator;
    }

    @Override
    protected @Nullable CsvRow computeNext() {
        for (var first = lines.next(); first.isPresent(); first = lines.next()) {
            if (!first.get().text().isBlank()) {
                return row(first.get());
            }
        }
        return endOfData();
    }

    private CsvRow row(Lines.Line first) {
        var open = Quotes.isOpenAfter(first.text(), false, separator);
        var more = new ArrayList<Lines.Line>();
        var length = first.text().length();
        while (open && more.size() < MOST_LINES && length < Lines.LONGEST) {
            var next = lines.next().orElse(null);
            if (next == null) {
                break;
            }
            more.add(next);
            length += next.text().length();
            open = Quotes.isOpenAfter(next.text(), true, separator);
        }
        if (open) {
            lines.putBack(more);
            return new CsvRow.Broken(first.number(), first.isTooLong() ? "row_too_long" : "quote_unclosed");
        }
        return length >= Lines.LONGEST
                ? new CsvRow.Broken(first.number(), "row_too_long")
                : cells(first.number(), text(first, more));
    }

    private static String text(Lines.Line first, List<Lines.Line> more) {
        var text = new StringBuilder(first.text());
        more.forEach(line -> text.append('\n').append(line.text()));
        return text.toString();
    }

    private CsvRow cells(int line, String row) {
        if (row.indexOf('\uFFFD') >= 0) {
            return new CsvRow.Broken(line, CsvRow.NOT_UTF_8);
        }
        try {
            var read = CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(row);
            return new CsvRow.Cells(line, read.getFields());
        } catch (CsvParseException malformed) {
            return new CsvRow.Broken(line, "row_malformed");
        }
    }
}
