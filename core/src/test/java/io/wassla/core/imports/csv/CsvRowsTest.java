package io.wassla.core.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.wassla.core.imports.csv.CsvRow.Broken;
import io.wassla.core.imports.csv.CsvRow.Cells;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with one row of a file stops no other. */
class CsvRowsTest {
    private static final Cells HEADER = new Cells(1, List.of("sku", "name"));
    private static final Cells LAST = new Cells(3, List.of("B", "ورد"));

    @Test
    void a_row_of_more_letters_than_are_held_is_too_long() {
        assertThat(rows("sku,name\nA," + "x".repeat(Lines.LONGEST) + "\nB,ورد\n"))
                .containsExactly(HEADER, new Broken(2, "row_too_long"), LAST);
        assertThat(rows("sku,name\n\"A," + "x".repeat(Lines.LONGEST) + "\nB,ورد\n"))
                .containsExactly(HEADER, new Broken(2, "row_too_long"), LAST);
        assertThat(rows("sku,name\nA," + "x".repeat(Lines.LONGEST - 3) + "\nB,ورد\n"))
                .doesNotHaveAnyElementsOfTypes(Broken.class);
    }

    @Test
    void a_row_in_another_encoding_is_told_from_the_others() {
        var file = Bytes.concat(bytes("sku,name\nA,"), new byte[] {(byte) 0xe6, (byte) 0xd1, '\n'}, bytes("B,ورد\n"));

        assertThat(rows(file)).containsExactly(HEADER, new Broken(2, "encoding_invalid"), LAST);
    }

    @Test
    void letters_after_a_quote_that_was_closed_make_no_row() {
        assertThat(rows("sku,name\n\"A\"x,ورد\nB,ورد\n")).containsExactly(HEADER, new Broken(2, "row_malformed"), LAST);
    }

    @Test
    void cells_are_parted_by_what_parts_the_header() {
        assertThat(rows("sku\tname\nA\tورد, مسك; عود\nB\tورد\n"))
                .containsExactly(HEADER, new Cells(2, List.of("A", "ورد, مسك; عود")), LAST);
        assertThat(rows("sku;name\nA;ورد, مسك\nB;ورد\n"))
                .containsExactly(HEADER, new Cells(2, List.of("A", "ورد, مسك")), LAST);
    }

    private static List<CsvRow> rows(String text) {
        return rows(bytes(text));
    }

    private static List<CsvRow> rows(byte[] file) {
        var text = Encoding.reader(new ByteArrayInputStream(file));
        return ImmutableList.copyOf(new CsvRows(text, Encoding.separator(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
