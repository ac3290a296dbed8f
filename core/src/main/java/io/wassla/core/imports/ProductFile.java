package io.wassla.core.imports;

import com.google.common.collect.Iterators;
import io.wassla.core.imports.csv.CsvRow;
import io.wassla.core.imports.csv.CsvRows;
import io.wassla.core.imports.csv.Encoding;
import io.wassla.core.jobs.JobFailed;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** A file of products as it is read: its header, then its rows, one at a time. */
final class ProductFile {
    private final CsvRows rows;
    private final Header header;
    private final Terms terms;
    private final SeenSkus seen = new SeenSkus();

    /**
     * @throws JobFailed when nothing can be made of the file as a whole: {@code file_empty}, {@code file_not_text},
     *     {@code columns_missing}, {@code columns_repeated} with their titles as its message
     */
    ProductFile(InputStream bytes, Terms terms) {
        var text = Encoding.reader(bytes);
        this.rows = new CsvRows(text, Encoding.separator(text));
        this.terms = terms;
        if (!rows.hasNext()) {
            throw new JobFailed("file_empty", "The file has no header.");
        }
        this.header = header(rows.next());
        if (!header.has(Column.SKU)) {
            throw new JobFailed("columns_missing", "The header has no column sku.");
        }
        if (!header.repeated().isEmpty()) {
            throw new JobFailed(
                    "columns_repeated",
                    header.repeated().stream().map(Column::title).collect(Collectors.joining(", ")));
        }
    }

    private static Header header(CsvRow row) {
        return switch (row) {
            case CsvRow.Cells(var line, var cells)
            when cells.stream().noneMatch(ProductFile::isBinary) -> Header.of(cells);
            case CsvRow.Cells binary -> throw notText();
            case CsvRow.Broken(var line, var code) when code.equals(CsvRow.NOT_UTF_8) -> throw notText();
            case CsvRow.Broken broken -> Header.of(List.of());
        };
    }

    private static boolean isBinary(String cell) {
        return cell.indexOf('\0') >= 0;
    }

    private static JobFailed notText() {
        return new JobFailed("file_not_text", "The file is not text in UTF-8.");
    }

    List<String> ignored() {
        return header.ignored();
    }

    Iterator<List<CheckedRow>> groups() {
        return new RowGroups(Iterators.transform(rows, this::check));
    }

    private CheckedRow check(CsvRow row) {
        return switch (row) {
            case CsvRow.Broken broken -> bad(broken.line(), broken.code());
            case CsvRow.Cells cells when !header.fits(cells) -> bad(cells.line(), "too_many_cells");
            case CsvRow.Cells cells -> check(new RowReader(header.row(cells), terms, seen), cells.line());
        };
    }

    private static CheckedRow bad(int line, String code) {
        return new CheckedRow.Bad(line, List.of(new RowFault(line, "", code)));
    }

    private static CheckedRow check(RowReader reader, int line) {
        var read = reader.read();
        return read.isPresent() ? new CheckedRow.Good(read.get()) : new CheckedRow.Bad(line, reader.faults());
    }
}
