package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wassla.core.messaging.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmailSettingsCommandsTest {
    private static final String SECRET = "oud-123";
    private final Shell shell = Shell.english();

    @Test
    void smtp_is_set_up_with_the_password_from_a_pipe() {
        shell.terminal.pipe(SECRET + "\n");

        var saved = smtp("--secret-stdin");

        assertThat(saved)
                .isEqualTo("Saved. E-mail from وصلة <salam@wassla.example> by smtp.example.com:587, STARTTLS, as reem")
                .doesNotContain(SECRET);
        assertThat(shell.terminal.questions()).isEmpty();
    }

    @Test
    void the_password_may_come_from_a_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("password"), SECRET + "\n");

        assertThat(smtp("--secret-file", file.toString())).startsWith("Saved.");
        assertThat(shell.run(
                                "email-settings",
                                "set",
                                "--secret-file",
                                folder.resolve("none").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void the_password_may_come_from_the_environment() {
        shell.terminal.set("WASSLA_EMAIL_PASSWORD", SECRET);

        assertThat(smtp()).startsWith("Saved.");
    }

    @Test
    void a_password_that_is_nowhere_is_asked_for() {
        shell.terminal.type(SECRET);

        assertThat(smtp()).startsWith("Saved.").doesNotContain(SECRET);
        assertThat(shell.terminal.questions()).containsExactly("Password (not shown): ");
    }

    @Test
    void what_is_left_out_stays() {
        shell.terminal.type(SECRET);
        smtp();

        var changed = shell.json("email-settings", "set", "--from-name", "Wassla");

        assertThat(changed.get("host").textValue()).isEqualTo("smtp.example.com");
        assertThat(changed.get("from_name").textValue()).isEqualTo("Wassla");
        assertThat(changed.get("password_set").booleanValue()).isTrue();
        assertThat(shell.terminal.questions()).hasSize(1);
        shell.say("email-settings", "set", "--secret-prompt");
        assertThat(shell.terminal.questions()).hasSize(2);
    }

    @Test
    void another_way_of_protection_brings_its_usual_port() {
        shell.terminal.type(SECRET);
        smtp();

        assertThat(shell.json("email-settings", "set", "--security", "tls")
                        .get("port")
                        .intValue())
                .isEqualTo(465);
        assertThat(shell.json("email-settings", "set", "--port", "2465")
                        .get("port")
                        .intValue())
                .isEqualTo(2465);
    }

    @Test
    void the_host_of_the_mail_server_is_not_taken_for_a_setting_of_the_installation() {
        shell.terminal.type(SECRET);
        smtp("--data", "/srv/wassla");

        assertThat(shell.flagsSeen).containsExactly(Map.of("data", "/srv/wassla"));
    }

    @Test
    void sendgrid_is_set_up_with_its_key() {
        shell.terminal.set("WASSLA_EMAIL_API_KEY", "SG.key");

        var saved =
                shell.json("email-settings", "set", "--provider", "sendgrid", "--from-address", "salam@wassla.example");

        assertThat(saved.get("api_key_set").booleanValue()).isTrue();
        assertThat(saved.toString()).doesNotContain("SG.key");
    }

    @Test
    void a_secret_is_never_an_argument() {
        for (var option : List.of("--password", "--api-key", "--secret")) {
            assertThat(shell.run("email-settings", "set", option, SECRET).code())
                    .isEqualTo(2);
        }
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var said = shell.run(
                "email-settings",
                "set",
                "--provider",
                "smtp",
                "--host",
                "smtp.example.com",
                "--security",
                "none",
                "--username",
                "reem");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("--from-address: is missing", "--security: without encryption only a server on this")
                .hasLineCount(1);
        assertThat(shell.run("email-settings", "set").err()).contains("--provider: is missing");
        assertThat(shell.run("email-settings", "set", "--secret-stdin", "--secret-prompt")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void nobody_to_ask_is_said() {
        assertThat(shell.run(
                                "email-settings",
                                "set",
                                "--provider",
                                "sendgrid",
                                "--from-address",
                                "salam@wassla.example")
                        .err())
                .startsWith("API key (see --secret-stdin, --secret-file, --secret-prompt): is missing");
    }

    @Test
    void settings_are_shown_without_their_secret() {
        assertThat(shell.say("email-settings", "show")).isEqualTo("no e-mail settings have been made yet");
        assertThat(shell.json("email-settings", "show").get("configured").booleanValue())
                .isFalse();
        shell.terminal.type(SECRET);
        smtp();

        var shown = shell.json("email-settings", "show");

        assertThat(ImmutableList.copyOf(shown.fieldNames()))
                .containsExactly(
                        "configured",
                        "provider",
                        "host",
                        "port",
                        "security",
                        "username",
                        "password_set",
                        "api_key_set",
                        "from_address",
                        "from_name",
                        "updated_at");
        assertThat(shown.toString() + shell.say("email-settings", "show")).doesNotContain(SECRET);
    }

    @Test
    void a_test_message_is_sent() {
        shell.terminal.type(SECRET);
        smtp();

        assertThat(shell.json("email-settings", "test", "--to", "reem@example.com")
                        .get("id")
                        .textValue())
                .isEqualTo("m-1");
    }

    @Test
    void a_provider_that_refuses_is_a_refusal_and_one_that_is_silent_is_down() {
        shell.terminal.type(SECRET);
        smtp();

        shell.installation.answer = new Delivery.Refused(Delivery.Fault.LOGIN_REFUSED, "535 no");
        assertThat(shell.run("email-settings", "test", "--to", "reem@example.com"))
                .isEqualTo(new Shell.Said(1, "", "Refused: the server refuses the login (535 no)"));

        shell.installation.answer = new Delivery.Unreachable(Delivery.Fault.TIMEOUT, "");
        assertThat(shell.run("email-settings", "test", "--to", "reem@example.com"))
                .isEqualTo(new Shell.Said(
                        3, "", "Something that Wassla needs is down: the server did not answer in time"));
    }

    @Test
    void without_settings_nothing_is_sent() {
        assertThat(shell.run("email-settings", "test", "--to", "reem@example.com")
                        .code())
                .isEqualTo(1);
        assertThat(shell.run("email-settings", "test", "--to", "reem@example.com", "--language", "fr")
                        .code())
                .isEqualTo(2);
    }

    private String smtp(String... more) {
        var all = new ArrayList<>(List.of("email-settings", "set", "--provider", "smtp", "--host", "smtp.example.com"));
        all.addAll(List.of("--username", "reem", "--from-address", "salam@wassla.example", "--from-name", "وصلة"));
        all.addAll(List.of(more));
        return shell.say(all.toArray(String[]::new));
    }
}
