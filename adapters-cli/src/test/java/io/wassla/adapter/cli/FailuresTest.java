package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.ConcurrentChange;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    private final Shell shell = Shell.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "migrate",
                "admin create --email a@example.com",
                "user list",
                "user suspend a@example.com",
                "user sessions a@example.com",
                "tenant create --owner a@example.com --name Oud",
                "tenant list",
                "tenant plan nasam pro",
                "tenant suspend nasam",
                "tenant resume nasam",
                "store create --owner a@example.com --name Oud",
                "store show nasam",
                "email-settings set --provider sendgrid",
                "email-settings show",
                "email-settings test --to a@example.com",
                "audit verify",
                "keys rotate",
                "jobs list",
                "jobs retry 019a0000-0000-7000-8000-000000000001"
            })
    void a_database_that_is_down_is_told_apart_from_a_refusal(String line) {
        shell.installation.loseDatabase();

        var said = shell.run(line.split(" "));

        assertThat(said)
                .isEqualTo(new Shell.Said(3, "", "Something that Wassla needs is down: the database does not answer"));
    }

    @Test
    void a_port_in_use_is_something_that_is_down_and_there_is_a_way_out() {
        var arabic = Shell.arabic();
        var taken = new CannotServe(CannotServe.Reason.IN_USE, "127.0.0.1", 8080);
        shell.installation.failWith(taken);
        arabic.installation.failWith(taken);

        assertThat(shell.run("serve"))
                .isEqualTo(new Shell.Said(
                        3,
                        "",
                        "Port 8080 of 127.0.0.1 is in use: end what listens there, or choose another one with"
                                + " --port."));
        assertThat(arabic.run("serve").err()).startsWith("المنفذ 8080 على 127.0.0.1 مشغول");
        shell.installation.failWith(new CannotServe(CannotServe.Reason.FOREIGN, "192.0.2.1", 8080));
        assertThat(shell.run("serve").err()).startsWith("192.0.2.1 is no address of this machine");
    }

    @Test
    void a_fault_of_ours_is_one_line_with_a_reference_that_stays_the_same() {
        shell.installation.failWith(new IllegalStateException("password=oud-123"));

        var said = shell.run("tenant", "list");

        assertThat(said.code()).isEqualTo(70);
        assertThat(said.err())
                .hasLineCount(1)
                .containsPattern("IllegalStateException, reference [0-9a-f]{8}\\.")
                .doesNotContain("oud-123");
        assertThat(shell.run("tenant", "list").err()).isEqualTo(said.err());
    }

    @Test
    void its_stack_trace_is_shown_to_those_who_debug() {
        shell.debug = true;
        shell.installation.failWith(new IllegalStateException("nobody thought of this"));

        assertThat(shell.run("tenant", "list").err()).contains("nobody thought of this", "\tat io.wassla");
    }

    @Test
    void a_lost_race_is_a_refusal() {
        shell.installation.failWith(new ConcurrentChange("tenant"));

        var said = shell.run("tenant", "list");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("Refused: somebody else changed the same thing");
    }

    @Test
    void settings_that_can_not_be_meant_are_wrong_use() {
        var said = shell.run("serve", "--port", "99999");

        assertThat(said).isEqualTo(new Shell.Said(2, "", "port is not a port (see wassla serve --help)"));
    }

    @Test
    void what_is_wrong_with_them_is_said_in_the_language_of_the_terminal() {
        var arabic = Shell.arabic();
        arabic.installation.failWith(new WrongUse(language -> language.getLanguage() + " only"));

        assertThat(arabic.run("serve").err()).startsWith("ar only (اطّلع على");
    }

    @Test
    void flags_are_handed_on() {
        shell.say("serve", "--port", "9090", "--data", "/srv/wassla");

        assertThat(shell.flagsSeen).containsExactly(Map.of("port", "9090", "data", "/srv/wassla"));
    }

    @Test
    void a_value_that_was_typed_where_none_belongs_is_not_repeated() {
        var said = shell.run("email-settings", "set", "--password=oud-123");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--password").doesNotContain("oud-123");
    }

    @Test
    void an_option_given_twice_or_without_its_value_is_wrong_use() {
        assertThat(shell.run("tenant", "list", "--limit", "1", "--limit", "2").err())
                .isEqualTo("--limit is given twice (see wassla tenant list --help)");
        assertThat(shell.run("tenant", "list", "--limit").err())
                .isEqualTo("Missing: --limit (see wassla tenant list --help)");
        assertThat(shell.run("jobs", "retry", "seven").err())
                .isEqualTo("ID can not be read (see wassla jobs retry --help)");
        assertThat(shell.run("tenant", "resume").err()).isEqualTo("Missing: ID|SLUG (see wassla tenant resume --help)");
    }

    @Test
    void a_reader_that_has_gone_away_is_no_fault() {
        var err = new StringWriter();
        var gone = new PrintWriter(new Writer() {
            @Override
            public void write(char[] letters, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        var code = shell.program(gone, new PrintWriter(err)).run("tenant", "list");

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
