package io.wassla.core.imports.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a file, one at a time, however they end and however long they pretend to be. */
final class Lines {
    /** What is longer is cut: the row is refused anyway. */
    static final int LONGEST = 262_144;

    private final Reader text;
    private final Deque<Line> returned = new ArrayDeque<>();
    private int next = 1;
    private int ahead = -2;

    /** @param text buffered */
    Lines(Reader text) {
        this.text = text;
    }

    /** @param number the first line is 1 */
    record Line(int number, String text) {
        boolean isTooLong() {
            return text.length() >= LONGEST;
        }
    }

    Optional<Line> next() {
        return returned.isEmpty() ? read() : Optional.of(returned.pop());
    }

    /** To be read again, the first one first. */
    void putBack(List<Line> lines) {
        lines.reversed().forEach(returned::push);
    }

    private Optional<Line> read() {
        var first = letter();
        if (first < 0) {
            return Optional.empty();
        }
        var line = new StringBuilder();
        for (var letter = first; letter >= 0 && letter != '\n'; letter = letter()) {
            if (letter == '\r') {
                skipLineFeed();
                break;
            }
            if (line.length() < LONGEST) {
                line.append((char) letter);
            }
        }
        return Optional.of(new Line(next++, line.toString()));
    }

    private void skipLineFeed() {
        var letter = letter();
        if (letter != '\n') {
            ahead = letter;
        }
    }

    private int letter() {
        if (ahead != -2) {
            var letter = ahead;
            ahead = -2;
            return letter;
        }
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
