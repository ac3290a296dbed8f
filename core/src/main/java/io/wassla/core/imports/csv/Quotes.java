package io.wassla.core.imports.csv;

/** Whether a quoted cell goes on in the next line. */
final class Quotes {
    private Quotes() {}

    /**
     * A quote opens a cell only at its very beginning; within, two stand for one.
     *
     * @param open whether the line begins inside a quoted cell
     */
    static boolean isOpenAfter(String line, boolean open, char separator) {
        var inside = open;
        var atStart = !open;
        for (var place = 0; place < line.length(); place++) {
            var letter = line.charAt(place);
            if (inside && letter == '"') {
                var doubled = place + 1 < line.length() && line.charAt(place + 1) == '"';
                inside = doubled;
                place += doubled ? 1 : 0;
            } else if (!inside) {
                inside = atStart && letter == '"';
                atStart = letter == separator;
            }
        }
        return inside;
    }
}
