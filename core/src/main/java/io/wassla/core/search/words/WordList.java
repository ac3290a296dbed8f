package io.wassla.core.search.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside these classes: one entry a line, {@code #} begins a remark. */
final class WordList {
    private WordList() {}

    static List<String> lines(String name) {
        try (var file = WordList.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of each line, folded. */
    static List<List<String>> words(String name) {
        return lines(name).stream().map(WordList::folded).toList();
    }

    /** The phrases of each line, which {@code |} parts, as their words, folded. */
    static List<List<List<String>>> phrases(String name) {
        return lines(name).stream()
                .map(line -> Splitter.on('|')
                        .splitToStream(line)
                        .map(WordList::folded)
                        .toList())
                .toList();
    }

    private static List<String> folded(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }
}
