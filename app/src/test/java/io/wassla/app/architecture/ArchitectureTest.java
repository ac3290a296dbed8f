package io.wassla.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final String ROOT = "io.wassla";
    private static final String FIXTURES = "io.wassla.app.architecture.violating";
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);
    private static final JavaClasses VIOLATING = new ClassFileImporter().importPackages(FIXTURES);

    @ParameterizedTest
    @EnumSource
    void the_code_keeps(Rule rule) {
        rule.below(ROOT).check(PRODUCTION);
    }

    @ParameterizedTest
    @EnumSource
    void a_fixture_breaks(Rule rule) {
        var report = rule.below(FIXTURES)
                .allowEmptyShould(true)
                .evaluate(VIOLATING)
                .getFailureReport()
                .toString();

        assertThat(report).contains(rule.fixture());
    }

    @ParameterizedTest
    @EnumSource(names = {"MONEY_IS_NEVER_A_FLOAT", "THE_DATA_OF_SHOPS_IS_NEVER_ASKED_FOR_ACROSS_TENANTS"})
    void a_fixture_in_a_part_of_a_feature_breaks(Rule rule) {
        var report = rule.below(FIXTURES).evaluate(VIOLATING).getFailureReport().toString();

        assertThat(report).contains("core.search.words.Weighed");
    }

    @Test
    void features_know_only_what_is_below_them() {
        Direction.below(ROOT).forEach(rule -> rule.check(PRODUCTION));
    }

    @Test
    void a_fixture_that_looks_upwards_is_found() {
        var reports = Direction.below(FIXTURES)
                .map(rule -> rule.evaluate(VIOLATING).getFailureReport().toString())
                .collect(Collectors.joining());

        assertThat(reports).contains("LooksUpwards.", "LooksUpwardsFromAPart.");
    }

    @Test
    void every_feature_of_core_has_its_place_in_the_table() {
        var listed = Direction.ROWS.stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(packagesBelow("io.wassla.core")).isEqualTo(listed);
    }

    @Test
    void null_does_not_exist_in_any_package() {
        var packages = PRODUCTION.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.getName().contains(".jte")
                        && !found.getName().startsWith("io.wassla.adapter.persistence.db"))
                .collect(Collectors.toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
                        .as(found.getName())
                        .isTrue());
    }

    private static Set<String> packagesBelow(String root) {
        return PRODUCTION.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(root + "."))
                .map(name -> name.substring(root.length() + 1))
                .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                .collect(Collectors.toSet());
    }
}
