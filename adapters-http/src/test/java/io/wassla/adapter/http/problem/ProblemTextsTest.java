package io.wassla.adapter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Language;
import io.wassla.core.media.PictureFault;
import io.wassla.core.messaging.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    private static final Pattern JOB_CODE = Pattern.compile("JobFailed\\(\\s*\"([a-z_]+)\"");
    private static final Pattern CODE = Pattern.compile("InvalidValue\\(\"([a-z_]+)\"\\)");

    @Test
    void every_problem_has_words_in_both_languages() {
        for (var language : Language.values()) {
            for (var type : ProblemType.values()) {
                var text = ProblemTexts.of(Problem.of(type), language, "id");
                assertThat(text.title()).as(type.code()).isNotBlank();
                assertThat(text.detail()).as(type.code()).isNotBlank();
            }
        }
    }

    @Test
    void every_code_that_core_refuses_a_value_with_has_a_sentence() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../core/src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }

        for (var language : Language.values()) {
            var anything = ProblemTexts.message("no such code", language);
            assertThat(codes)
                    .filteredOn(code -> !code.equals("invalid"))
                    .allSatisfy(code -> assertThat(ProblemTexts.message(code, language))
                            .as(code)
                            .isNotEqualTo(anything));
        }
    }

    @Test
    void every_code_that_a_job_fails_with_has_a_sentence() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../core/src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                JOB_CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        Stream.of(PictureFault.values())
                .map(fault -> "picture_" + fault.name().toLowerCase(Locale.ROOT))
                .forEach(codes::add);

        assertThat(codes).contains("no_tenant", "picture_unsupported", "file_gone");
        for (var language : Language.values()) {
            var anything = ProblemTexts.failure("no such code", "", language);
            assertThat(codes)
                    .allSatisfy(code -> assertThat(ProblemTexts.failure(code, "", language))
                            .as(code)
                            .isNotEqualTo(anything));
        }
    }

    @Test
    void a_failure_without_a_sentence_is_never_told_in_words_for_developers() {
        assertThat(ProblemTexts.failure("new_code", "The gadget is jammed.", Language.AR))
                .isEqualTo("تعذّر إنجاز العمل.");
        assertThat(ProblemTexts.failure("new_code", "The gadget is jammed.", Language.EN))
                .isEqualTo("The work could not be done.");
    }

    @Test
    void columns_are_named_as_the_reader_knows_them() {
        assertThat(ProblemTexts.failure("columns_repeated", "price, stock", Language.AR))
                .contains("السعر، المخزون");
        assertThat(ProblemTexts.failure("columns_repeated", "price, stock", Language.EN))
                .contains("price, stock");
    }

    @Test
    void who_can_not_be_reached_is_told_of_the_other_way() {
        assertThat(unreachable(Channel.EMAIL)).contains("Use a phone number").doesNotContain("Use an e-mail");
        assertThat(unreachable(Channel.SMS)).contains("Use an e-mail address");
        assertThat(ProblemTexts.of(Problem.of(ProblemType.CHANNEL_UNAVAILABLE), Language.EN, "id")
                        .detail())
                .contains("Use the other one");
    }

    private static String unreachable(Channel channel) {
        var text = ProblemTexts.of(Problem.unreachable(channel), Language.EN, "id");
        assertThat(text.type()).isEqualTo(ProblemType.CHANNEL_UNAVAILABLE);
        assertThat(text.errors().getFirst().message()).isEqualTo(text.detail());
        return text.detail();
    }

    @Test
    void members_stand_in_the_sentence() {
        var problem =
                Problem.of(ProblemType.PLAN_LIMIT).with("limit", "products").with("used", 100);

        assertThat(ProblemTexts.of(problem, Language.EN, "id").detail())
                .contains("products")
                .contains("100");
    }

    @Test
    void one_wrong_field_with_a_code_of_its_own_is_that_problem() {
        assertThat(Problem.invalid("slug", "slug_invalid").type()).isEqualTo(ProblemType.SLUG_INVALID);
        assertThat(Problem.invalid("name", "name_invalid").type()).isEqualTo(ProblemType.VALIDATION_FAILED);
        assertThat(Problem.invalid(
                                List.of(new FieldError("slug", "slug_invalid"), new FieldError("name", "name_invalid")))
                        .type())
                .isEqualTo(ProblemType.VALIDATION_FAILED);
    }
}
