package io.wassla.adapter.cli;

import io.wassla.core.kernel.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a secret from where it was put: the first line of a file or of standard input. */
public final class SecretInput {
    private static final int LONGEST = 8_192;

    private final Terminal terminal;
    private final Texts texts;

    public SecretInput(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /** From standard input. */
    public Secret piped() {
        return firstLine(terminal.input());
    }

    /** From this file; wrong use when it can't be read. */
    public Secret in(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return firstLine(stream);
        } catch (IOException e) {
            throw new WrongUse(texts.say("secret.unreadable", file));
        }
    }

    private Secret firstLine(InputStream stream) {
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), LONGEST);
        var line = new StringBuilder();
        try {
            for (var next = reader.read(); next >= 0 && next != '\n'; next = reader.read()) {
                line.append((char) next);
                if (line.length() > LONGEST) {
                    throw new WrongUse(texts.say("secret.long", LONGEST));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        if (line.isEmpty()) {
            throw new WrongUse(texts.say("secret.empty"));
        }
        return new Secret(line.toString());
    }
}
