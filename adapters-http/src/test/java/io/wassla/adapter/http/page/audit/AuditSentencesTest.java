package io.wassla.adapter.http.page.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.Channel;
import io.wassla.core.tenancy.PictureSpot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditSentencesTest {
    private static final Pattern ACTION = Pattern.compile("\"([a-z_]+\\.[a-z_]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("new Subject\\(\\s*\"([a-z_]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("(?:Settings\\s*\\.of|\\.with|\\.noting)\\(\\s*\"([a-z_]*[a-z])\"");

    @Test
    void a_change_is_told_with_what_was_before() {
        var change = new Change(
                Settings.of("user", "019bc1d4").with("role", "staff").with("suspended", false),
                Settings.of("user", "019bc1d5").with("role", "admin").with("suspended", false));

        assertThat(told(Texts.ENGLISH, change))
                .containsExactly("<bdi>Role</bdi>: <bdi>Admin</bdi> instead of <bdi>Staff</bdi>");
        assertThat(told(Texts.ARABIC, change))
                .containsExactly("<bdi>الدور</bdi>: <bdi>" + Texts.ARABIC.get("role.admin") + "</bdi> بدلًا من <bdi>"
                        + Texts.ARABIC.get("role.staff") + "</bdi>");
    }

    @Test
    void what_has_parts_is_only_named_and_what_people_typed_is_escaped() {
        var change = Change.to(Settings.of("name", "<b>نسم</b>")
                .with("config", Map.of("branding", Map.of("colour", "#0b6e4f")))
                .with("categories", List.of("books", "toys")));

        assertThat(told(Texts.ENGLISH, change))
                .containsExactly(
                        "<bdi>Name</bdi>: <bdi>&lt;b&gt;نسم&lt;/b&gt;</bdi>",
                        "<bdi>Storefront settings</bdi>",
                        "<bdi>Kinds of business</bdi>: <bdi>Books and stationery, " + Texts.ENGLISH.get("category.toys")
                                + "</bdi>");
    }

    @ParameterizedTest
    @MethodSource("actions")
    void every_action_has_a_sentence(String action) {
        assertThat(Texts.ARABIC.patterns()).containsKey("audit." + action);
        assertThat(Texts.ENGLISH.patterns()).containsKey("audit." + action);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void every_field_has_a_name(String field) {
        assertThat(Texts.ARABIC.patterns()).containsKey("audit.field." + field);
        assertThat(Texts.ENGLISH.patterns()).containsKey("audit.field." + field);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_kind_of_thing_has_a_name(String subject) {
        assertThat(Texts.ARABIC.patterns()).containsKey("audit.subject." + subject);
        assertThat(Texts.ENGLISH.patterns()).containsKey("audit.subject." + subject);
    }

    @Test
    void how_somebody_signed_in_is_said_in_words() {
        var change = Change.to(Settings.of("kind", "web").with("means", "second_factor"));

        assertThat(told(Texts.ARABIC, change)).noneMatch(said -> said.contains("web") || said.contains("second"));
        assertThat(told(Texts.ENGLISH, change)).anyMatch(said -> said.contains("browser"));
    }

    @Test
    void what_is_for_programs_is_said_in_words_or_left_out() {
        var change = Change.to(Settings.of("security", "none")
                .with("parent", "019bc1d4-0000-7000-8000-000000000001")
                .with("provider", "smtp"));

        assertThat(told(Texts.ARABIC, change))
                .containsExactly("<bdi>التشفير</bdi>: <bdi>بلا تشفير</bdi>", "<bdi>المزوّد</bdi>: <bdi>SMTP</bdi>");
        assertThat(about(new Subject("email_settings", "platform"))).isEqualTo("على: <bdi>إعدادات البريد</bdi>");
        assertThat(about(new Subject("products", "demo"))).isEqualTo("على: <bdi>منتجات</bdi>");
        assertThat(about(new Subject("tenant", "019bc1d4-0000-7000-8000-000000000001")))
                .contains("حساب المتجر", "019bc1d4");
    }

    private static String about(Subject subject) {
        var html = new StringOutput();
        new AuditSentences(Texts.ARABIC).of(subject, Change.NONE).getFirst().writeTo(html);
        return html.toString();
    }

    static Set<String> subjects() {
        return written(SUBJECT, 10);
    }

    static Set<String> actions() {
        return written(ACTION, 20);
    }

    static Set<String> fields() {
        var fields = written(FIELD, 20);
        Arrays.stream(Channel.values()).map(Channel::code).forEach(fields::add);
        Arrays.stream(PictureSpot.values()).map(spot -> "store_" + spot.code()).forEach(fields::add);
        return fields;
    }

    /** Found where the core writes the audit log, so that no new one is overlooked. */
    private static Set<String> written(Pattern pattern, int least) {
        try (var files = Files.walk(Path.of("..", "core", "src", "main", "java"))) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditSentencesTest::text)
                    .filter(text -> text.contains("import io.wassla.core.audit.") || text.contains("trail.record("))
                    .flatMap(text -> pattern.matcher(text).results().map(match -> match.group(1)))
                    .collect(Collectors.toSet());
            assertThat(found).hasSizeGreaterThan(least);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> told(Texts t, Change change) {
        return new AuditSentences(t).of(change).stream().map(content -> {
            var html = new StringOutput();
            content.writeTo(html);
            return html.toString();
        });
    }
}
