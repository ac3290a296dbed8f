package io.wassla.core.imports;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.imports.csv.CsvRow;
import io.wassla.core.imports.csv.CsvRows;
import io.wassla.core.imports.csv.Encoding;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of one import that were refused, as its file had them, each with its line and why: mended, it can be imported
 * as it is, since an import passes over columns that it doesn't know.
 */
public final class RefusedRows {
    private final ObjectStorage objects;
    private final ObjectKey file;
    private final Iterator<List<RowFault>> faults;

    RefusedRows(ObjectStorage objects, ObjectKey file, Iterator<List<RowFault>> faults) {
        this.objects = objects;
        this.file = file;
        this.faults = faults;
    }

    /**
     * How it is said to people.
     *
     * @param line title of the column for lines
     * @param reason title of the column for reasons
     * @param sentence what is wrong
     */
    public record Words(String line, String reason, Function<? super RowFault, String> sentence) {}

    /**
     * Once, in bounded memory.
     *
     * @param target not closed
     * @throws java.io.UncheckedIOException when nobody reads on
     */
    public void write(Words words, Writer target) {
        var content = objects.open(file);
        if (content.isEmpty()) {
            return;
        }
        try (var opened = content.get()) {
            var text = Encoding.reader(opened.content());
            var separator = Encoding.separator(text);
            write(new CsvRows(text, separator), words, CsvFile.forSpreadsheets(separator, target));
        }
    }

    private void write(Iterator<CsvRow> rows, Words words, CsvFile target) {
        var titles = rows.hasNext() ? cells(rows.next()) : List.<String>of();
        target.accept(with(titles, words.line(), words.reason()));
        var refused = Iterators.peekingIterator(faults);
        while (rows.hasNext() && refused.hasNext()) {
            var row = rows.next();
            if (isOf(row, refused)) {
                var line = Integer.toString(row.line());
                var cells = cells(row);
                var told = with(fitted(cells, titles.size()), line, reason(refused.next(), words));
                told.addAll(surplus(cells, titles.size()));
                target.accept(told);
            }
        }
    }

    private static boolean isOf(CsvRow row, PeekingIterator<List<RowFault>> refused) {
        return refused.peek().getFirst().line() == row.line();
    }

    private static String reason(List<RowFault> faults, Words words) {
        return faults.stream().map(words.sentence()).distinct().collect(Collectors.joining(" "));
    }

    private static List<String> cells(CsvRow row) {
        return switch (row) {
            case CsvRow.Cells read -> read.cells();
            case CsvRow.Broken broken -> List.of();
        };
    }

    private static List<String> fitted(List<String> cells, int width) {
        var fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }

    /** Beyond all titles again, so that the row is not taken until somebody has put its cells right. */
    private static List<String> surplus(List<String> cells, int width) {
        var surplus = cells.subList(Math.min(width, cells.size()), cells.size());
        return surplus.stream().allMatch(String::isBlank) ? List.of() : surplus;
    }

    private static List<String> with(List<String> cells, String line, String reason) {
        var more = new ArrayList<>(cells);
        more.add(line);
        more.add(reason);
        return more;
    }
}
