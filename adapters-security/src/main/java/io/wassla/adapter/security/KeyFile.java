package io.wassla.adapter.security;

import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Sentence;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.function.UnaryOperator;

/**
 * The master keys in a file that only its owner can read.
 *
 * <p>A change replaces the file as a whole and reaches the disk before it counts: whatever fails, the old keys or the
 * new ones are there, never half of them. Changes of several processes take turns by a lock file beside it.
 */
final class KeyFile {
    private static final int MOST_BYTES = 64 * 1024;

    private final Path path;
    private final FileOwnership ownership;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
        this.ownership = new FileOwnership(this.path);
    }

    /** The keys, a fresh one when there is no file: of several processes that start at once all get the same. */
    MasterKeys readOrMake(Chance chance) {
        if (!Files.exists(path)) {
            inTurn(() -> {
                if (!Files.exists(path)) {
                    write(MasterKeys.of(MasterKey.fresh(chance)));
                }
            });
        }
        return read();
    }

    MasterKeys read() {
        try {
            ownership.check();
            return MasterKeysText.read(Sentence.of(KeyFile.class, "file", path), text());
        } catch (NoSuchFileException gone) {
            throw new MasterKeysUnusable("file.missing", path);
        } catch (AccessDeniedException denied) {
            throw new MasterKeysUnusable("file.denied", path);
        } catch (IOException e) {
            throw new MasterKeysUnusable(e, "file.unreadable", path);
        }
    }

    MasterKeys change(UnaryOperator<MasterKeys> step) {
        inTurn(() -> write(step.apply(read())));
        return read();
    }

    private Secret text() throws IOException {
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new MasterKeysUnusable("file.long", path, MOST_BYTES);
            }
            return new Secret(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void inTurn(FileTurn.Work work) {
        try {
            FileTurn.take(path.resolveSibling(path.getFileName() + ".lock"), ownership, work);
        } catch (IOException e) {
            throw new MasterKeysUnusable(e, "file.unwritable", path);
        }
    }

    private void write(MasterKeys ring) throws IOException {
        // following a link, so that a file that is mounted elsewhere is replaced where it lies
        var target = Files.exists(path) ? path.toRealPath() : path;
        var fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            fill(fresh, MasterKeysText.write(ring));
            ownership.copyTo(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            force(ownership.folder());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path file, Secret text) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, FileOwnership.OWNER_ONLY)) {
            var bytes = StandardCharsets.UTF_8.encode(text.reveal());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
