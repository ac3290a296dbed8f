package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.identity.factor.Totp;
import io.wassla.core.kernel.Secret;
import io.wassla.core.session.RedeemSignInLink;
import io.wassla.core.session.SessionKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleCommandsTest {
    private static final String PASSWORD = "very good oud from Taif";
    private final Shell shell = Shell.english();

    @Test
    void a_superadmin_gets_a_link_that_signs_in_once() {
        var made = shell.json("admin", "create", "--email", "admin@example.com");

        assertThat(ImmutableList.copyOf(made.fieldNames())).containsExactly("user_id", "email", "link", "expires_at");
        assertThat(redeem(made.get("link").textValue())).isInstanceOf(RedeemSignInLink.Outcome.SignedIn.class);
        assertThat(redeem(made.get("link").textValue())).isNotInstanceOf(RedeemSignInLink.Outcome.SignedIn.class);
    }

    @Test
    void a_password_is_read_from_standard_input_and_never_said() {
        shell.terminal.pipe(PASSWORD + "\r\nmore");

        var said = shell.say("admin", "create", "--email", "admin@example.com", "--password-stdin");

        assertThat(said).contains("http://localhost:8080/auth/link?token=").doesNotContain(PASSWORD);
    }

    @Test
    void a_password_that_is_too_short_missing_or_endless_is_wrong_use() {
        assertWrong("oud", "A password has 8 characters or more");
        assertWrong("password", "This password is among the first that anybody would try");
        assertWrong("", "The secret is empty: its first line must hold it");
        assertWrong("x".repeat(9_000), "The secret is longer than 8,192 characters");
    }

    @Test
    void what_is_no_address_is_wrong_use() {
        var said = shell.run("admin", "create", "--email", "admin");

        assertThat(said)
                .isEqualTo(new Shell.Said(2, "", "That is not an e-mail address (see wassla admin create --help)"));
    }

    @Test
    void everybody_is_listed() {
        for (var at = 0; at < 101; at++) {
            shell.say("admin", "create", "--email", "admin" + at + "@example.com");
        }

        var users = shell.json("user", "list");

        assertThat(users).hasSize(101);
        assertThat(ImmutableList.copyOf(users.get(0).fieldNames()))
                .containsExactly(
                        "id", "email", "phone", "full_name", "superadmin", "second_factor", "suspended", "created_at");
        assertThat(shell.json("user", "list", "--limit", "3")).hasSize(3);
        assertThat(shell.json("user", "list", "--only", "admin7@example.com")).hasSize(1);
        assertThat(shell.say("user", "list", "--only", "admin7@example.com")).contains("superadmin");
        assertThat(shell.run("user", "list", "--only", "nobody").code()).isEqualTo(2);
    }

    @Test
    void somebody_is_suspended_and_let_in_again() {
        shell.say("admin", "create", "--email", "admin@example.com");

        assertThat(shell.say("user", "suspend", "admin@example.com"))
                .isEqualTo("admin@example.com is suspended, and signed out everywhere.");
        assertThat(shell.json("user", "list").get(0).get("suspended").booleanValue())
                .isTrue();
        assertThat(shell.json("user", "suspend", "admin@example.com", "--resume")
                        .get("suspended")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void a_second_factor_that_was_lost_is_turned_off_and_its_owner_is_told() {
        var made = shell.json("admin", "create", "--email", "admin@example.com");
        redeem(made.get("link").textValue());
        var command = new String[] {"user", "reset-second-factor", "admin@example.com"};
        assertThat(shell.run(command))
                .isEqualTo(new Shell.Said(1, "", "Refused: admin@example.com has no second factor"));
        enrol(new UserId(UUID.fromString(made.get("user_id").textValue())));
        assertThat(shell.say("user", "list", "--json")).contains("\"second_factor\":true");

        var said = shell.say(command);

        assertThat(said).isEqualTo("admin@example.com signs in without a second factor from now on, and is told.");
        assertThat(shell.say("user", "list", "--json")).contains("\"second_factor\":false");
        assertThat(shell.run("user", "reset-second-factor", "nobody@example.com")
                        .code())
                .isEqualTo(1);
    }

    private void enrol(UserId user) {
        var identity = shell.installation.wassla().identity();
        var now = Instant.now();
        var begun = (EnrolTotp.Outcome.Begun) identity.enrolTotp().handle(new EnrolTotp.Command(user, now));
        var confirmed = identity.confirmTotp()
                .handle(new ConfirmTotp.Command(user, Totp.code(begun.key(), now), Client.local("app")));
        assertThat(confirmed).isInstanceOf(ConfirmTotp.Outcome.On.class);
    }

    @Test
    void an_account_that_nobody_has_is_refused() {
        assertThat(shell.run("user", "suspend", "nobody@example.com"))
                .isEqualTo(new Shell.Said(1, "", "Refused: there is no account «nobody@example.com»"));
        assertThat(shell.run("user", "sessions", "019a0000-0000-7000-8000-000000000001")
                        .code())
                .isEqualTo(1);
        assertThat(Shell.arabic().run("user", "sessions", "نورة").err()).isEqualTo("لم يُقبل: لا يوجد حساب «نورة»");
    }

    @Test
    void sessions_are_listed_by_address_and_by_id() {
        var made = shell.json("admin", "create", "--email", "admin@example.com");
        redeem(made.get("link").textValue());

        var sessions = shell.json("user", "sessions", "admin@example.com");

        assertThat(sessions).hasSize(1);
        assertThat(ImmutableList.copyOf(sessions.get(0).fieldNames()))
                .containsExactly("id", "kind", "address", "agent", "started_at", "last_seen_at", "ends_at");
        assertThat(shell.json("user", "sessions", made.get("user_id").textValue()))
                .isEqualTo(sessions);
        assertThat(sessions.get(0).get("kind").textValue()).isEqualTo("web");
        assertThat(shell.say("user", "sessions", "admin@example.com"))
                .contains("browser  ", "a browser")
                .doesNotContain("web");
    }

    @Test
    void in_arabic_the_link_stands_on_its_own_line() {
        assertThat(Shell.arabic()
                        .say("admin", "create", "--email", "admin@example.com")
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("http://localhost:8080/");
    }

    private void assertWrong(String piped, String why) {
        shell.terminal.pipe(piped);
        var said = shell.run("admin", "create", "--email", "admin@example.com", "--password-stdin");
        assertThat(said).isEqualTo(new Shell.Said(2, "", why + " (see wassla admin create --help)"));
    }

    private RedeemSignInLink.Outcome redeem(String link) {
        var token = new Secret(link.substring(link.indexOf("token=") + "token=".length()));
        return shell.installation
                .wassla()
                .sessions()
                .redeemSignInLink()
                .handle(new RedeemSignInLink.Command(token, SessionKind.WEB, Client.local("a browser")));
    }
}
