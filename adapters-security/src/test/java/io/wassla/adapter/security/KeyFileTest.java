package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void chooses_a_file_in_a_folder_that_does_not_exist_yet() {
        path = folder.resolve("data").resolve("master.keys");
    }

    @Test
    void makes_a_key_at_the_first_start_that_only_the_owner_can_read() throws IOException {
        var made = new KeyFile(path).readOrMake(Fixtures.CHANCE);

        assertThat(made.keys()).hasSize(1);
        assertThat(mode(path)).isEqualTo("rw-------");
        assertThat(mode(data())).isEqualTo("rwx------");
        assertThat(new KeyFile(path).readOrMake(Fixtures.CHANCE)).isEqualTo(made);
    }

    @Test
    void gives_everyone_the_same_key_when_many_start_at_once() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var starts = new ArrayList<Callable<MasterKeys>>();
            for (var i = 0; i < 16; i++) {
                starts.add(() -> new KeyFile(path).readOrMake(Fixtures.CHANCE));
            }

            var keys = new ArrayList<MasterKeys>();
            for (var start : threads.invokeAll(starts)) {
                keys.add(start.get());
            }

            assertThat(keys).hasSize(16).containsOnly(keys.getFirst());
        }
    }

    @Test
    void loses_no_key_when_many_rotate_at_once() throws InterruptedException, ExecutionException {
        var first = new KeyFile(path).readOrMake(Fixtures.CHANCE);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var rotations = new ArrayList<Callable<MasterKeys>>();
            for (var i = 0; i < 8; i++) {
                rotations.add(() -> new KeyFile(path).change(keys -> keys.rotated(Fixtures.CHANCE)));
            }
            for (var rotation : threads.invokeAll(rotations)) {
                rotation.get();
            }
        }

        var ring = new KeyFile(path).read();
        assertThat(ring.keys()).hasSize(9).startsWith(first.sealing());
        assertThat(ring.current()).isEqualTo(ring.keys().getLast().id());
        assertThat(mode(path)).isEqualTo("rw-------");
    }

    @Test
    void refuses_a_file_that_others_may_read_and_says_what_to_do() throws IOException {
        new KeyFile(path).readOrMake(Fixtures.CHANCE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> new KeyFile(path).readOrMake(Fixtures.CHANCE))
                .withMessageContaining("rw-r-----")
                .withMessageContaining("chmod 600");
    }

    @Test
    void takes_a_file_that_is_read_only() throws IOException {
        var made = new KeyFile(path).readOrMake(Fixtures.CHANCE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));

        assertThat(new KeyFile(path).read()).isEqualTo(made);
    }

    @Test
    void refuses_a_file_of_a_stranger() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        new KeyFile(path).readOrMake(Fixtures.CHANCE);
        var stranger = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(path, stranger);

        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> new KeyFile(path).read())
                .withMessageContaining("nobody");
    }

    @Test
    void leaves_the_file_to_the_service_it_belongs_to_when_root_rotates() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        new KeyFile(path).readOrMake(Fixtures.CHANCE);
        var service = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(path, service);
        Files.setOwner(data(), service);

        new KeyFile(path).change(keys -> keys.rotated(Fixtures.CHANCE));

        assertThat(Files.getOwner(path)).isEqualTo(service);
        assertThat(Files.getOwner(path.resolveSibling("master.keys.lock"))).isEqualTo(service);
    }

    @Test
    void refuses_what_is_no_file() throws IOException {
        Files.createDirectories(path);

        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> new KeyFile(path).read())
                .withMessageContaining("not a regular file");
    }

    @Test
    void clears_away_what_a_crash_left_behind() throws IOException {
        Files.createDirectories(data());
        Files.writeString(path.resolveSibling("master.keys.new"), "half");

        new KeyFile(path).readOrMake(Fixtures.CHANCE);

        try (var files = Files.list(data())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("master.keys", "master.keys.lock");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
