package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that a person reads is there in both languages. */
class BundlesTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern NUMBERED = Pattern.compile(".*\\.(zero|one|two|few|many)");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9._]*)\"");

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_texts_with_the_same_places(Path english) {
        assertThat(places(arabic(english))).isEqualTo(places(english)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_sentence_is_said_by_a_class_of_its_package(Path english) throws IOException {
        var folder = Path.of(english.resolveSibling("").toString().replace("/resources/", "/java/"));
        var named = new TreeSet<String>();
        try (var sources = Files.list(folder)) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(named::add);
            }
        }

        assertThat(places(english).keySet())
                .filteredOn(key -> !isSaid(key, named) && !isCode(key))
                .isEmpty();
    }

    /** Of an invalid value, which comes from elsewhere. */
    private static boolean isCode(String key) {
        return key.endsWith("_invalid");
    }

    /** As it is, or by the two parts that a prefix and a code make. */
    private static boolean isSaid(String key, Set<String> named) {
        var end = key.lastIndexOf('.') + 1;
        return named.contains(key) || (named.contains(key.substring(0, end)) && named.contains(key.substring(end)));
    }

    static Stream<Path> bundles() throws IOException {
        try (var modules = Files.list(PROJECT)) {
            return modules
                    .map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(BundlesTest::below)
                    .filter(file -> file.toString().endsWith(".properties") && Files.exists(arabic(file)))
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> sentences() throws IOException {
        return bundles().filter(file -> file.endsWith("sentences.properties"));
    }

    private static Stream<Path> below(Path folder) {
        return Stream.of(folder).flatMap(root -> {
            try (var files = Files.walk(root)) {
                return files.toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Path arabic(Path english) {
        return english.resolveSibling(MoreFiles.getNameWithoutExtension(english) + "_ar.properties");
    }

    /** The places in each text; forms that go by a number differ from language to language. */
    private static Map<String, Set<String>> places(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var places = new TreeMap<String, Set<String>>();
        texts.keySet().removeIf(key -> NUMBERED.matcher(key.toString()).matches());
        texts.forEach((key, text) -> places.put(
                key.toString(),
                PLACE.matcher(text.toString())
                        .results()
                        .map(MatchResult::group)
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)));
        return places;
    }
}
