package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;
import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.OTHER_VERSION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL's data directory: made once, by the account that it belongs to. */
final class Cluster {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String ACCESS = """
        # Written by Wassla: by password only, from this machine only.
        host all all 127.0.0.1/32 scram-sha-256
        """;

    private final Layout layout;
    private final Binaries binaries;
    private final Account account;

    Cluster(Layout layout, Binaries binaries, Account account) {
        this.layout = layout;
        this.binaries = binaries;
        this.account = account;
    }

    static void refuseOtherVersion(Path cluster, Binaries binaries) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var version = Files.readString(file).strip();
        if (!version.equals(binaries.majorVersion())) {
            throw new EmbeddedPostgresException(
                    OTHER_VERSION, "other.version", cluster, version, binaries.majorVersion());
        }
    }

    /** Ends the making of a cluster that goes on though the process that wanted it was killed. */
    static void endOrphanedMaking(Path cluster) {
        var makers = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(words -> Arrays.asList(words).contains(pgdata(cluster)))
                        .orElse(false))
                .flatMap(maker -> Stream.concat(Stream.of(maker), maker.descendants()))
                .toList();
        makers.forEach(ProcessHandle::destroyForcibly);
        makers.forEach(maker -> maker.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    /** Not yet safe from a power cut: that takes {@link #force()}. */
    void create(String superuser, String password) throws IOException, InterruptedException {
        var secret = layout.home().resolve("cluster.password");
        PrivateFiles.write(secret, password);
        try {
            account.ids().giveThem(secret);
            run(account.command(
                    binaries.program("initdb"),
                    pgdata(layout.cluster()),
                    "--username=" + superuser,
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--lc-messages=C",
                    "--locale-provider=icu",
                    "--icu-locale=und",
                    "--no-sync",
                    "--no-instructions"));
        } finally {
            Files.delete(secret);
        }
        Files.write(layout.cluster().resolve("pg_hba.conf"), ACCESS.getBytes(StandardCharsets.UTF_8));
    }

    /** Has all of it on the disk; may be done while the server runs. */
    void force() throws InterruptedException {
        run(account.command(binaries.program("initdb"), pgdata(layout.cluster()), "--sync-only"));
    }

    private static String pgdata(Path cluster) {
        return "--pgdata=" + cluster;
    }

    private static void run(Command command) throws InterruptedException {
        var answer = command.run(LIMIT);
        if (answer.exitCode() != 0) {
            throw new EmbeddedPostgresException(
                    FAILED, "cluster.unmade", answer.output().strip());
        }
    }
}
