package io.wassla.adapter.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.contract.LinkVisitor;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.ObjectStorageContract;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.SignedLinks;
import io.wassla.core.tenancy.TenantId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest extends ObjectStorageContract {
    private static final ObjectKey KEY = ObjectKey.of(new TenantId(new UUID(1, 2)), "pictures/a-wj/160.webp");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00Z"));
    private final SignedLinks links = new SignedLinks(
            (purpose, text) -> purpose + Integer.toHexString(text.hashCode()), clock, "http://localhost:8080");

    @TempDir
    private Path folder;

    private LocalDisk disk;

    @BeforeEach
    void open() {
        disk = LocalDisk.in(root(), links);
    }

    @Override
    protected ObjectStorage storage() {
        return disk;
    }

    @Override
    protected ObjectStorage unreachable() {
        try {
            Files.delete(root().resolve(".wassla-files"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return disk;
    }

    @Override
    protected Optional<byte[]> visit(URI address) {
        return new LinkVisitor(links, disk).visit(address);
    }

    @Override
    protected void pass(Duration time) {
        clock.pass(time);
    }

    @Test
    void files_lie_in_the_folder_of_their_tenant() {
        put(KEY, "oud");

        assertThat(root().resolve(KEY.value())).hasContent("oud");
    }

    @Test
    void a_removed_picture_leaves_no_empty_folder() {
        put(KEY, "oud");
        disk.delete(KEY);

        assertThat(root().resolve(KEY.value()).getParent()).doesNotExist();
    }

    @Test
    void what_a_crash_left_is_swept_away_after_a_day() throws IOException {
        var old = Files.createFile(root().resolve(".incoming/put1"));
        var fresh = Files.createFile(root().resolve(".incoming/put2"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        LocalDisk.in(root(), links);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void a_link_that_somebody_put_in_place_of_a_file_is_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        put(KEY, "oud");
        Files.delete(root().resolve(KEY.value()));
        Files.createSymbolicLink(root().resolve(KEY.value()), secret);

        assertThatThrownBy(() -> disk.open(KEY)).isInstanceOf(PortUnavailable.class);
    }

    @Test
    void a_folder_of_somebody_else_is_not_taken_over() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letters.txt"), "mine");

        var foreign = LocalDisk.in(other, links);

        assertThatThrownBy(foreign::check).isInstanceOf(PortUnavailable.class);
    }

    private Path root() {
        return folder.resolve("files");
    }
}
