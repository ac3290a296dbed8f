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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks or fixes the layout of every Java file below a folder, and that none is too long and no package too full: {@code Format check|fix|skip <folder>}.
 *
 * <p>A program of its own, because the formatter parses with the compiler of the JDK it runs on, and that of Maven's JDK
 * may not know today's syntax.
 */
final class Format {
    private static final int MOST_LINES = 300;
    private static final int MOST_TYPES = 40;
    private static final Path MAIN = Path.of("src", "main", "java");

    /**
     * Packages with more types, and how many. The in-memory adapters of all ports are one storage, whose parts see each
     * other's tables.
     */
    private static final Map<Path, Integer> CROWDED = Map.of(Path.of("io/wassla/core/memory"), 80);

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
        var crowded = crowded(sources);
        crowded.forEach(each ->
                System.out.println("more than " + most(each) + " types, split it by part of the feature: " + each));
        if ((!fix && !changed.isEmpty()) || !tooLong.isEmpty() || !crowded.isEmpty()) {
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

    /** The packages that hold more types than anybody sees at a glance. */
    private static List<Path> crowded(List<Path> sources) {
        var types = sources.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .flatMap(file -> packageOf(file).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .filter(found -> found.getValue() > most(found.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int most(Path inPackage) {
        return CROWDED.getOrDefault(inPackage, MOST_TYPES);
    }

    /** Of a file below {@code src/main/java} of a module; tests and all else have none. */
    private static Optional<Path> packageOf(Path file) {
        var length = file.getNameCount() - 1;
        return IntStream.range(0, Math.max(0, length - MAIN.getNameCount()))
                .filter(at -> file.subpath(at, at + MAIN.getNameCount()).equals(MAIN))
                .mapToObj(at -> file.subpath(at + MAIN.getNameCount(), length))
                .findFirst();
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
