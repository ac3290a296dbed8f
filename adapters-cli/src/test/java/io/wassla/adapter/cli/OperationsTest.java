package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private final Shell shell = Shell.english();

    @Test
    void the_server_says_where_it_is() {
        assertThat(shell.say("serve").lines())
                .containsExactly(
                        "Wassla is ready at http://localhost:8080 after 1234 ms. Ctrl-C stops it.",
                        "While no e-mail is set up, messages land in http://localhost:8080/dev/outbox");
        assertThat(shell.json("serve").toString())
                .isEqualTo("{\"url\":\"http://localhost:8080\",\"outbox\":\"http://localhost:8080/dev/outbox\","
                        + "\"milliseconds\":1234}");
    }

    @Test
    void the_schema_is_brought_up_to_date() {
        assertThat(shell.say("migrate")).isEqualTo("The schema is at version 7; 2 steps were taken.");
        assertThat(shell.json("migrate").toString()).isEqualTo("{\"version\":\"7\",\"applied\":2}");
        assertThat(Shell.arabic().say("migrate")).contains("خطوتان");
    }

    @Test
    void settings_and_the_api_are_printed() {
        assertThat(shell.say("config")).contains("WASSLA_PORT", "8080");
        assertThat(shell.json("config").get(0).get("origin").textValue()).isEqualTo("default");
        assertThat(shell.json("openapi").get("openapi").textValue()).isEqualTo("3.1.0");
    }

    @Test
    void a_doctor_who_finds_something_refuses() {
        assertThat(shell.say("doctor")).contains("✓", "PostgreSQL 18");

        shell.installation.findings = List.of(new Installation.Finding("disk", false, language -> "full"));
        var said = shell.run("doctor", "--json");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("[{\"what\":\"disk\",\"good\":false,\"detail\":\"full\"}]");
        assertThat(said.err()).isEqualTo("Refused: one thing is not as it must be");
    }

    @Test
    void a_backup_is_whole_private_and_never_written_over(@TempDir Path folder) throws IOException {
        var file = folder.resolve("wassla.backup");

        assertThat(shell.json("backup", file.toString()).get("bytes").longValue())
                .isEqualTo(8);

        assertThat(file).hasContent("all data");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(shell.run("backup", file.toString()).code()).isEqualTo(1);
        assertThat(shell.run("backup", folder.resolve("no/where").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void a_backup_that_fails_leaves_nothing_behind(@TempDir Path folder) {
        shell.installation.loseDatabase();

        assertThat(shell.run("backup", folder.resolve("wassla.backup").toString())
                        .code())
                .isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_backup_is_restored(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("wassla.backup"), "all data");

        shell.say("restore", file.toString());

        assertThat(shell.installation.restored).isEqualTo("all data");
        assertThat(shell.run("restore", folder.resolve("none").toString()).code())
                .isEqualTo(2);
        shell.installation.failWith(new Refused("the database is not empty"));
        assertThat(shell.run("restore", file.toString()).err()).isEqualTo("Refused: the database is not empty");
    }

    @Test
    void an_audit_log_that_is_whole_is_verified() {
        shell.say("admin", "create", "--email", "admin@example.com");

        var chains = shell.json("audit", "verify");

        assertThat(chains).hasSize(1);
        assertThat(chains.get(0).get("chain").textValue()).isEqualTo("platform");
        assertThat(chains.get(0).get("intact").booleanValue()).isTrue();
        assertThat(chains.get(0).get("hash").textValue()).hasSize(64);
        assertThat(Shell.arabic().say("audit", "verify")).contains("السلسلة");
    }

    @Test
    void keys_are_rotated_and_every_secret_is_sealed_anew() {
        shell.terminal.type("oud-123");
        shell.say("email-settings", "set", "--provider", "sendgrid", "--from-address", "salam@wassla.example");

        var rotated = shell.json("keys", "rotate");

        assertThat(rotated.at("/master_key/made").booleanValue()).isTrue();
        assertThat(rotated.at("/sealed_anew").intValue()).isEqualTo(1);
        assertThat(rotated.at("/signing_key/older_distrusted").booleanValue()).isFalse();
        assertThat(logged("master_key.rotated")).containsExactly("k2");
        assertThat(shell.say("keys", "rotate", "--distrust-older"))
                .contains("are refused from now on", "one secret was sealed anew");
        assertThat(Shell.arabic().say("keys", "rotate")).contains("ولم يلزم ختم سر من جديد");
    }

    private List<String> logged(String action) {
        var command = new BrowseAuditLog.Command(
                new Chain.OfPlatform(), new AuditFilter(null, action, null), new PageRequest(10, null));
        return shell.installation.wassla().audit().browse().handle(command).items().stream()
                .map(entry -> entry.subject().id())
                .toList();
    }

    @Test
    void a_master_key_is_forgotten_after_every_secret_was_sealed_anew() {
        shell.terminal.type("oud-123");
        shell.say("email-settings", "set", "--provider", "sendgrid", "--from-address", "salam@wassla.example");
        shell.installation.rotateMasterKey();

        var dropped = shell.json("keys", "drop", "k1");

        assertThat(dropped.at("/sealed_anew").intValue()).isEqualTo(1);
        assertThat(dropped.at("/hashes_lost").booleanValue()).isTrue();
        assertThat(logged("master_key.dropped")).containsExactly("k1");
        assertThat(shell.installation.masterKeys().ids()).containsExactly("k2");
    }

    @Test
    void keys_are_left_as_they_are_while_secrets_are_sealed_with_one_that_is_missing() {
        shell.terminal.type("oud-123");
        shell.say("email-settings", "set", "--provider", "sendgrid", "--from-address", "salam@wassla.example");
        shell.installation.loseMasterKey();
        shell.installation.rotateMasterKey();

        var rotated = shell.run("keys", "rotate");
        var dropped = shell.run("keys", "drop", "k1");

        assertThat(rotated.code()).isEqualTo(1);
        assertThat(rotated.err()).contains("not at hand: k1.");
        assertThat(dropped).isEqualTo(rotated);
        assertThat(shell.installation.masterKeys().ids()).containsExactly("k1", "k2");
    }

    @Test
    void neither_the_current_master_key_nor_one_that_is_not_there_is_forgotten() {
        var current = shell.run("keys", "drop", "k1");
        var unknown = shell.run("keys", "drop", "k9");

        assertThat(current.code()).isEqualTo(1);
        assertThat(current.err()).contains("k1 is the current key");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("There is no master key k9. There are: k1");
        assertThat(Shell.arabic().run("keys", "drop", "k1").err()).contains("المفتاح k1 هو الحالي");
        assertThat(shell.installation.masterKeys().ids()).containsExactly("k1");
    }

    @Test
    void what_dies_with_the_oldest_master_key_is_said() {
        shell.installation.rotateMasterKey();

        assertThat(shell.say("keys", "drop", "k1"))
                .contains("recovery codes must be made anew", "Start every server anew");
    }

    @Test
    void jobs_are_listed() {
        add(job());
        var failed = add(job().failed("provider_failed", "no answer", NOW));

        var jobs = shell.json("jobs", "list");

        assertThat(jobs).hasSize(2);
        assertThat(shell.json("jobs", "list", "--status", "failed").toString())
                .isEqualTo("[{\"id\":\"" + failed.id().value()
                        + "\",\"tenant_id\":null,\"type\":\"import\",\"status\":\"failed\",\"progress\":0,"
                        + "\"step\":\"\",\"attempts\":0,\"result\":null,"
                        + "\"error\":{\"code\":\"provider_failed\",\"message\":\"no answer\"},"
                        + "\"created_at\":\"2026-01-15T12:00:00Z\",\"started_at\":null,"
                        + "\"completed_at\":\"2026-01-15T12:00:00Z\"}]");
        assertThat(shell.say("jobs", "list")).contains("waiting", "failed", "0%");
        assertThat(shell.run("jobs", "list", "--status", "lost").code()).isEqualTo(2);
    }

    @Test
    void the_jobs_of_one_tenant_are_listed() {
        shell.say("store", "create", "--owner", "reem@example.com", "--name", "Nasam", "--slug", "nasam");
        add(job());

        assertThat(shell.json("jobs", "list", "--tenant", "nasam")).isEmpty();
    }

    @Test
    void a_failed_job_is_queued_again_and_no_other() {
        var failed = add(job().failed("provider_failed", "no answer", NOW));
        var id = failed.id().value().toString();

        assertThat(shell.json("jobs", "retry", id).get("status").textValue()).isEqualTo("queued");

        assertThat(shell.run("jobs", "retry", id))
                .isEqualTo(new Shell.Said(1, "", "Refused: there is nothing to try again: the job is waiting"));
        assertThat(shell.run("jobs", "retry", new UUID(0, 1).toString()).code()).isEqualTo(1);
    }

    private static Job job() {
        var task = new Job.Task(null, "import", Settings.NONE);
        return Job.queue(new JobId(UUID.randomUUID()), task, NOW);
    }

    private Job add(Job job) {
        return shell.installation.storage.platform().within(scope -> {
            scope.jobs().add(job);
            return job;
        });
    }
}
