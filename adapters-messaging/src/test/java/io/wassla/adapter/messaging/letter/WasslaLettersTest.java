package io.wassla.adapter.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Letter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WasslaLettersTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final Letter.SignInCode CODE = new Letter.SignInCode(new Secret("482901"), Duration.ofMinutes(5));

    private final WasslaLetters letters = new WasslaLetters("wassla.example", ZoneId.of("Asia/Riyadh"));

    static Stream<Arguments> every_letter_in_every_language() {
        return every().stream()
                .flatMap(letter -> Stream.of(Language.values()).map(language -> Arguments.of(letter, language)));
    }

    @ParameterizedTest
    @MethodSource("every_letter_in_every_language")
    void writes_every_letter_whole(Letter letter, Language language) {
        var email = letters.email(letter, language);

        assertThat(email.subject()).isNotBlank().hasSizeLessThan(70);
        assertThat(email.text() + email.html() + letters.sms(letter, language))
                .doesNotContainPattern("\\{[a-z]+}")
                .doesNotContainPattern("\\[[a-z]+]")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @MethodSource("every_letter_in_every_language")
    void loads_nothing_from_elsewhere_and_runs_nothing(Letter letter, Language language) {
        assertThat(letters.email(letter, language).html())
                .doesNotContainPattern("(?i)<(img|script|link|iframe|svg|form|object|video)\\b")
                .doesNotContainPattern("(?i)url\\(|@import|@font-face|\\bsrc=|\\bon[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("every_letter_in_every_language")
    void says_its_language_and_direction(Letter letter, Language language) {
        var direction = language == Language.AR ? "rtl" : "ltr";

        assertThat(letters.email(letter, language).html())
                .contains("<html lang=\"" + language.code() + "\" dir=\"" + direction + "\">")
                .contains("prefers-color-scheme: dark");
    }

    @ParameterizedTest
    @MethodSource("every_letter_in_every_language")
    void has_digits_of_one_kind(Letter letter, Language language) {
        var email = letters.email(letter, language);

        assertThat(email.subject() + email.text() + letters.sms(letter, language))
                .doesNotContainPattern("[٠-٩]");
    }

    @Test
    void shows_a_code_large_whole_and_from_left_to_right_but_not_in_the_subject() {
        for (var language : Language.values()) {
            var email = letters.email(CODE, language);

            assertThat(email.subject()).doesNotContain("482901");
            assertThat(email.html())
                    .containsOnlyOnce("482901")
                    .containsPattern("<div class=\"code\" dir=\"ltr\"[^>]*>482901</div>");
            assertThat(email.text().lines()).containsOnlyOnce("482901");
        }
    }

    @Test
    void writes_a_sign_in_code_in_arabic() {
        assertThat(letters.email(CODE, Language.AR).text()).isEqualTo("""
            رمز الدخول

            أدخل هذا الرمز في الصفحة التي طلبته منها.

            482901

            يصلح مرة واحدة خلال 5 دقائق.

            لن يطلب منك فريق وصلة هذا الرمز أبدًا. لا تشاركه مع أحد.

            لم تطلب رمزًا؟ تجاهل الرسالة، فلا يدخل أحد إلى حسابك من دونه.

            --\s
            رسالة آلية من وصلة، فلا داعي للرد عليها.
            """);
    }

    @Test
    void ends_a_text_message_with_the_line_phones_read_the_code_from() {
        assertThat(letters.sms(CODE, Language.AR))
                .isEqualTo("482901 رمز الدخول إلى وصلة، صالح 5 دقائق. لا تشاركه مع أحد.\n\n@wassla.example #482901");
        assertThat(letters.sms(CODE, Language.EN))
                .isEqualTo(
                        "482901 is your Wassla code, valid for 5 minutes. Do not share it.\n\n@wassla.example #482901");
    }

    @Test
    void needs_two_messages_for_a_code_in_arabic_and_one_in_english() {
        assertThat(letters.sms(CODE, Language.AR).length()).isLessThanOrEqualTo(2 * 67);
        assertThat(letters.sms(CODE, Language.EN).length()).isLessThanOrEqualTo(160);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(letters.sms(CODE, Language.EN)))
                .isTrue();
    }

    @Test
    void tells_moments_in_the_zone_it_was_given() {
        var invitation = new Letter.Invitation("نسم", "ريم", new Secret("https://wassla.example/i/x"), NOW);

        assertThat(letters.email(invitation, Language.AR).text())
                .contains("الخميس 15 يناير 2026، 3:00\u00a0م (غرينتش+3)");
        assertThat(letters.email(invitation, Language.EN).text())
                .contains("Thursday 15 January 2026, 3:00\u00a0PM (GMT+3)");
    }

    @Test
    void lets_no_name_write_markup() {
        var hostile = new Letter.Invitation(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)> & [parts] {date} $1",
                new Secret("https://wassla.example/i?a=1&b=\"><b>"),
                NOW);

        for (var language : Language.values()) {
            var html = letters.email(hostile, language).html();

            assertThat(html)
                    .doesNotContain("<script", "<img", "<b>")
                    .contains("&lt;script&gt;", "&quot;&gt;&lt;img", "[parts] {date} $1")
                    .contains("href=\"https://wassla.example/i?a=1&amp;b=&quot;&gt;&lt;b&gt;\"");
        }
    }

    @Test
    void lets_no_name_break_a_line_turn_the_text_or_pass_for_a_link() {
        var hostile = new Letter.Invitation(
                "A\r\nBcc: x@evil.example\u202E\u2069\u0000",
                "visit https://evil.example/win now",
                new Secret("https://wassla.example/i/x"),
                NOW);

        var email = letters.email(hostile, Language.EN);

        assertThat(email.subject()).isEqualTo("You are invited to work on “A Bcc: x@\u2060evil.\u2060example”");
        assertThat(email.text())
                .doesNotContain("evil.example", "https://evil", "\r", "\u202E")
                .contains("\u2068visit https:\u2060/")
                .contains("https://wassla.example/i/x");
    }

    @Test
    void shortens_an_endless_name() {
        var endless = new Letter.Invitation("م".repeat(5000), "x", new Secret("https://wassla.example/i/x"), NOW);

        assertThat(letters.email(endless, Language.AR).subject())
                .hasSizeLessThan(120)
                .contains("…");
    }

    @Test
    void puts_no_link_in_a_letter_that_is_none() {
        var script = new Letter.PasswordReset(new Secret("javascript:alert(1)"), Duration.ofMinutes(30));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> letters.email(script, Language.EN))
                .withMessageNotContaining("alert");
    }

    private static List<Letter> every() {
        var link = new Secret("https://wassla.example/reset#token-4711");
        List<Letter> all = new ArrayList<>(List.of(
                CODE,
                new Letter.Invitation("نسم للعطور", "Reem Al Otaibi", link, NOW),
                new Letter.PasswordReset(link, Duration.ofMinutes(30)),
                new Letter.LowStock("نسم للعطور", List.of(new Letter.LowStock.Line("Oud – 50 ml", 0))),
                new Letter.TestMessage()));
        for (var kind : Letter.SecurityNotice.Kind.values()) {
            all.add(new Letter.SecurityNotice(kind, NOW, new ClientAddress("2001:db8::1")));
            all.add(new Letter.SecurityNotice(kind, NOW, null));
        }
        return all;
    }
}
