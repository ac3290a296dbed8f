package io.wassla.adapter.security;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Lets one process, and one thread in it, work at a time; the others wait up to ten seconds. */
final class FileTurn {
    private static final long PATIENCE = 10_000_000_000L;
    private static final long PAUSE = 10_000_000L;

    interface Work {
        void run() throws IOException;
    }

    private FileTurn() {}

    static void take(Path lockFile, FileOwnership ownership, Work work) throws IOException {
        Files.createDirectories(
                lockFile.getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var options = EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(lockFile, options, FileOwnership.OWNER_ONLY);
                var lock = await(channel, lockFile)) {
            ownership.copyTo(lockFile);
            work.run();
        }
    }

    private static FileLock await(FileChannel channel, Path lockFile) throws IOException {
        var deadline = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < deadline) {
            var lock = attempt(channel);
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new IOException("another process holds " + lockFile);
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process
        }
    }
}
