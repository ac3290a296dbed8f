package io.wassla.adapter.cli;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, as wide as they need to be. */
public record Table(List<List<String>> rows) {
    private static final String GAP = "  ";

    /** @param body rows of as many cells as the head */
    public static Table of(List<String> head, List<List<String>> body) {
        var rows = new ArrayList<List<String>>();
        rows.add(head);
        rows.addAll(body);
        return new Table(rows);
    }

    /** Ready to be printed. */
    public List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        return String.join(
                        GAP,
                        IntStream.range(0, row.size())
                                .mapToObj(column -> Strings.padEnd(row.get(column), widths[column], ' '))
                                .toList())
                .stripTrailing();
    }
}
