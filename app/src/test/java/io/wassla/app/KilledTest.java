package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own that ends as servers end: killed, with its PostgreSQL, or asked to. */
class KilledTest {
    private static final int STORES = 6;

    @TempDir
    Path folder;

    @Test
    void no_store_that_was_acknowledged_is_lost_by_a_kill() throws Exception {
        var slugs = new ArrayList<String>();
        try (var child = ChildServer.on(data())) {
            slugs.addAll(child.openStoresUntilDead(STORES, child::kill));
        }
        try (var child = ChildServer.on(data())) {
            slugs.addAll(child.openStoresUntilDead(STORES, () -> {
                ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
                child.kill();
            }));
        }

        try (var server = Server.start(Installed.config(data(), Map.of()))) {
            assertThat(slugs).hasSizeGreaterThanOrEqualTo(2 * STORES);
            for (var slug : slugs) {
                Caller.of(server.url()).at(slug + ".localhost").get("/").expect(200);
            }
            var verified = Installed.run(data(), "audit", "verify");
            assertThat(verified.code()).as(verified.err()).isZero();
        }
    }

    @Test
    void asked_to_stop_it_leaves_nothing_running() throws Exception {
        try (var child = ChildServer.on(data())) {
            var postmaster = postmaster();

            child.process().destroy();

            assertThat(child.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(ProcessHandle.of(postmaster).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(data().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void whoever_is_refused_leaves_nothing_running() throws Exception {
        SharedPrograms.lendTo(data());

        assertThat(Installed.run(Map.of("WASSLA_KEY", "zzz"), data(), "serve")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err())
                    .contains("WASSLA_KEY holds no usable master key")
                    .doesNotContain("zzz");
        });
        assertThat(data().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(Installed.run(Map.of("WASSLA_KEY_COMMAND", "false"), data(), "tenant", "list"))
                .extracting(Installed.Said::code)
                .isEqualTo(3);
        assertThat(data().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(Installed.run(Map.of("WASSLA_MEDIA_FOLDER", "/proc/nowhere"), data(), "serve"))
                .extracting(Installed.Said::code)
                .isEqualTo(3);
        assertThat(data().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(data().resolve("postgres/cluster/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
