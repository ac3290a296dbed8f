package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * "I am using this PostgreSQL", said by a shared lock on a file, so that only the last one to leave stops it: a command
 * may outlive the server that it found running, and a server may come while a command keeps PostgreSQL up.
 *
 * <p>Nobody enters or leaves without holding the {@linkplain Layout#changeLock() change lock}.
 */
final class Presence {
    /** By file, one channel for this whole process, for the reason given at {@link FileMutex}. */
    private static final Map<Path, Presence> HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private int count;

    private Presence(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    static Presence enter(Path usersLock, FileMutex change) throws IOException {
        change.mustBeHeld();
        PrivateFiles.createFile(usersLock);
        var file = usersLock.toRealPath();
        synchronized (HERE) {
            var presence = HERE.get(file);
            if (presence == null) {
                presence = first(file);
                HERE.put(file, presence);
            }
            presence.count++;
            return presence;
        }
    }

    /** Whether nobody is left. */
    boolean leave(FileMutex change) throws IOException {
        change.mustBeHeld();
        synchronized (HERE) {
            count--;
            if (count > 0) {
                return false;
            }
            HERE.remove(file);
        }
        try (channel) {
            lock.release();
            return channel.tryLock() != null;
        }
    }

    private static Presence first(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            return new Presence(file, channel, channel.lock(0, Long.MAX_VALUE, true));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
