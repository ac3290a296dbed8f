package io.wassla.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackingTest {
    @TempDir
    Path temporary;

    @Test
    void programs_can_be_run_and_links_point_where_they_did() throws IOException {
        var target = Files.createDirectory(temporary.resolve("target"));

        new Unpacking(target)
                .from(archive(
                        file("bin/postgres", 0755), link("lib/libpq.so", "libpq.so.5"), file("lib/libpq.so.5", 0644)));

        assertThat(target.resolve("bin/postgres")).isExecutable().hasContent("content");
        assertThat(Files.readSymbolicLink(target.resolve("lib/libpq.so"))).hasToString("libpq.so.5");
    }

    @Test
    void what_nobody_runs_is_left_out() throws IOException {
        var target = Files.createDirectory(temporary.resolve("target"));

        new Unpacking(target).from(archive(file("lib/libpq.a", 0644), file("lib/postgresql/pgxs/src/Makefile", 0644)));

        assertThat(target).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "bin/../../evil", "../target-evil"})
    void an_entry_that_leads_out_is_refused(String name) throws IOException {
        var target = Files.createDirectory(temporary.resolve("target"));

        assertThatThrownBy(() -> new Unpacking(target).from(archive(file(name, 0644))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out");
        assertThat(temporary).isDirectoryNotContaining(path -> path.toString().endsWith("evil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd"})
    void a_link_that_leads_out_is_refused(String goal) throws IOException {
        var target = Files.createDirectory(temporary.resolve("target"));

        assertThatThrownBy(() -> new Unpacking(target).from(archive(link("lib/libpq.so", goal))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void other_systems_are_told_to_bring_a_database(String system) {
        assertThatThrownBy(() -> Archive.nameFor(system, "amd64")).hasMessageContaining("--database-url");
    }

    @Test
    void both_common_processors_have_their_binaries() {
        assertThat(Archive.nameFor("Linux", "amd64")).isEqualTo("postgres-linux-x86_64");
        assertThat(Archive.nameFor("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64");
    }

    @Test
    void a_tar_may_be_packed_or_lie_there_as_it_is() throws IOException {
        var plain = temporary.resolve("postgres.tar");
        Files.write(plain, CONTENT);
        var packed = temporary.resolve("postgres.txz");
        try (var xz = new XZOutputStream(Files.newOutputStream(packed), new LZMA2Options(0))) {
            xz.write(CONTENT);
        }

        for (var file : List.of(plain, packed)) {
            try (var tar = new Archive(file.toUri().toURL(), "any").open()) {
                assertThat(tar).hasBinaryContent(CONTENT);
            }
        }
    }

    private static TarArchiveEntry file(String name, int mode) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(CONTENT.length);
        return entry;
    }

    private static TarArchiveEntry link(String name, String goal) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(goal);
        return entry;
    }

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    private static InputStream archive(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    tar.write(CONTENT);
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
