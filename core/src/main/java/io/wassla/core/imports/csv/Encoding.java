package io.wassla.core.imports.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file become text: UTF-8, with or without a byte order mark, bad bytes as U+FFFD. */
public final class Encoding {
    private static final int MARK = 0xFEFF;

    private Encoding() {}

    /** The text without a byte order mark; closing it closes the bytes. */
    public static Reader reader(InputStream bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = new BufferedReader(new InputStreamReader(bytes, decoder), 1 << 16);
        try {
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What separates the cells of the header, which is looked at and not consumed. */
    public static char separator(Reader text) {
        var head = new char[8_192];
        try {
            text.mark(head.length);
            var length = text.read(head, 0, head.length);
            text.reset();
            return separator(new String(head, 0, Math.max(length, 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String head) {
        var header = head.lines().findFirst().orElse("");
        var commas = count(header, ',');
        if (count(header, ';') > commas) {
            return ';';
        }
        return count(header, '\t') > commas ? '\t' : ',';
    }

    private static long count(String text, char separator) {
        return text.chars().filter(letter -> letter == separator).count();
    }
}
