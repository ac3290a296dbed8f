package io.wassla.build;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks or fixes the layout of every Java file below a folder, and that none is too long: {@code Format check|fix|skip <folder>}.
 *
 * <p>A program of its own, because the formatter parses with the compiler of the JDK it runs on, and that of Maven's JDK
 * may not know today's syntax.
 */
final class Format {
    private static final int MOST_LINES = 300;
    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules", "data");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    private final boolean fix;

    private Format(boolean fix) {
        this.fix = fix;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("skip")) {
            return;
        }
        var fix = arguments[0].equals("fix");
        var format = new Format(fix);
        var sources = sources(Path.of(arguments[1]));
        var changed = sources.parallelStream().filter(format::differs).sorted().toList();
        changed.forEach(file -> System.out.println((fix ? "formatted " : "not formatted: ") + file));
        if (!fix && !changed.isEmpty()) {
            System.out.println("Format them with: mvn -q process-classes -pl build-tools -Dformat=fix");
        }
        var tooLong = sources.stream().filter(Format::isTooLong).sorted().toList();
        tooLong.forEach(file -> System.out.println("longer than " + MOST_LINES + " lines: " + file));
        if ((!fix && !changed.isEmpty()) || !tooLong.isEmpty()) {
            System.exit(1);
        }
    }

    private static boolean isTooLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > MOST_LINES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var skipped = !folder.equals(root)
                        && SKIPPED.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private boolean differs(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(source);
            if (formatted.equals(source)) {
                return false;
            }
            if (fix) {
                Files.writeString(file, formatted);
            }
            return true;
        } catch (FormatterException e) {
            throw new IllegalStateException("cannot parse " + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
