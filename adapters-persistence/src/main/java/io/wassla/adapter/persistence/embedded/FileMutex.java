package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An exclusive hold on a file, between processes and between the threads of this one. The operating system lets go of
 * it when the process dies, however it dies.
 */
final class FileMutex implements AutoCloseable {
    private static final long POLL_MILLIS = 20;

    /**
     * One turn per file within this process. Static because the locks of the operating system are a fact of the whole
     * process: closing any channel on a file drops every lock the process has on it, so a second channel must never be
     * opened while one is held.
     */
    private static final Map<Path, Semaphore> TURNS = new ConcurrentHashMap<>();

    private final Semaphore turn;
    private final FileChannel channel;

    private FileMutex(Semaphore turn, FileChannel channel) {
        this.turn = turn;
        this.channel = channel;
    }

    /** The hold, or nothing if another process or thread still has it when the patience ends. */
    static Optional<FileMutex> hold(Path file, Duration patience) throws IOException, InterruptedException {
        var deadline = Deadline.in(patience);
        PrivateFiles.createFile(file);
        var turn = TURNS.computeIfAbsent(file.toRealPath(), path -> new Semaphore(1));
        if (!turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            while (channel.tryLock() == null) {
                if (deadline.isOver()) {
                    channel.close();
                    turn.release();
                    return Optional.empty();
                }
                Thread.sleep(POLL_MILLIS);
            }
            return Optional.of(new FileMutex(turn, channel));
        } catch (IOException | InterruptedException | RuntimeException e) {
            channel.close();
            turn.release();
            throw e;
        }
    }

    /** A statement of fact for code that relies on it. */
    void mustBeHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the lock was let go");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            turn.release();
        }
    }
}
