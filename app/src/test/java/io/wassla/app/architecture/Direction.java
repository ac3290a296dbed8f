package io.wassla.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Which feature may know which: each only those in the rows above its own. */
final class Direction {
    static final List<List<String>> ROWS = List.of(
            List.of("kernel"),
            List.of("tenancy"),
            List.of("audit"),
            List.of("outbox", "jobs", "messaging", "media"),
            List.of("catalog"),
            List.of("search"),
            List.of("storefront"),
            List.of("imports"),
            List.of("administration", "identity"),
            List.of("membership"),
            List.of("session"),
            List.of("onboarding"),
            List.of("demo"),
            List.of("memory"));

    private Direction() {}

    static Stream<ArchRule> below(String root) {
        return ROWS.stream().flatMap(row -> row.stream().map(feature -> rule(root, feature)));
    }

    private static ArchRule rule(String root, String feature) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".core." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknownTo(feature)
                        .map(other -> root + ".core." + other + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .as(feature + " knows only what is below it");
    }

    /** Its neighbours of the same row, and all rows after it. */
    private static Stream<String> unknownTo(String feature) {
        return ROWS.stream()
                .dropWhile(row -> !row.contains(feature))
                .flatMap(List::stream)
                .filter(other -> !other.equals(feature));
    }
}
