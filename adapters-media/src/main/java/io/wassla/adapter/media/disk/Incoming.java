package io.wassla.adapter.media.disk;

import io.wassla.core.media.ObjectStorage.Put;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where files are written before they are moved to their places. */
final class Incoming {
    private static final String NAME = ".incoming";
    private static final int CHUNK = 64 * 1024;
    private static final int TRIES = 3;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path root;
    private final Path folder;

    Incoming(Path root) {
        this.root = root;
        this.folder = root.resolve(NAME);
    }

    Put put(InputStream content, long most, Path target) {
        try {
            var draft = Files.createTempFile(folder, "put", "");
            try {
                var length = write(content, most, draft);
                if (length > most) {
                    return new Put.TooLong();
                }
                move(draft, target);
                return new Put.Stored(length);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException refused) {
            throw LocalDisk.unavailable(refused);
        }
    }

    /** What a crash left behind. */
    void sweep() throws IOException {
        Files.createDirectories(folder);
        var recently = FileTime.from(Instant.now().minus(ABANDONED));
        try (var drafts = Files.newDirectoryStream(folder)) {
            for (var draft : drafts) {
                if (Files.getLastModifiedTime(draft).compareTo(recently) < 0) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    void tryOut() throws IOException {
        Files.delete(Files.createTempFile(folder, "check", ""));
    }

    /** Returns a length that is too long as soon as it is. */
    private static long write(InputStream content, long most, Path draft) throws IOException {
        var chunk = new byte[CHUNK];
        var length = 0L;
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            for (var count = read(content, chunk); count >= 0; count = read(content, chunk)) {
                length += count;
                if (length > most) {
                    return length;
                }
                var rest = ByteBuffer.wrap(chunk, 0, count);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
            channel.force(true);
        }
        return length;
    }

    /** A failure of the content is not one of the disk. */
    private static int read(InputStream content, byte[] chunk) {
        try {
            return content.read(chunk);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its folder may be removed as an empty one between being made and being used. */
    private void move(Path draft, Path target) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                Files.createDirectories(folderOf(target));
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                flush(folderOf(target));
                return;
            } catch (NoSuchFileException folderGone) {
                if (attempt == TRIES) {
                    throw folderGone;
                }
            }
        }
    }

    /** The names are on the disk too, up to the root. */
    private void flush(Path changed) throws IOException {
        for (@Nullable Path each = changed; each != null && each.startsWith(root); each = each.getParent()) {
            try (var channel = FileChannel.open(each, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    }
}
