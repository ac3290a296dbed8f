package io.wassla.adapter.security;

import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Sentence;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the command of a secret manager and takes what it prints. */
final class KeyCommand {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final KeySource.Command command;
    private final Sentence name;

    KeyCommand(KeySource.Command command) {
        this.command = command;
        this.name = command.words().isEmpty()
                ? Sentence.of(KeyCommand.class, "command.unnamed")
                : Sentence.of(KeyCommand.class, "command", command.words().getFirst());
    }

    /** What it printed, as a place where keys are. */
    Sentence place() {
        return Sentence.of(KeyCommand.class, "command.output", name);
    }

    Secret run() {
        var process = start();
        try {
            var deadline = System.nanoTime() + command.limit().toNanos();
            var output = CompletableFuture.supplyAsync(
                    () -> read(process), task -> Thread.ofVirtual().start(task));
            var printed = output.get(left(deadline), TimeUnit.NANOSECONDS);
            if (!process.waitFor(left(deadline), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            return accepted(process.exitValue(), printed);
        } catch (TimeoutException e) {
            throw silent(e, "command.slow", name, command.limit().toSeconds());
        } catch (ExecutionException e) {
            throw silent(e, "command.unreadable", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(e, "command.interrupted", name);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() {
        if (command.words().isEmpty()) {
            throw new MasterKeysUnusable("command.empty", name);
        }
        try {
            return new ProcessBuilder(command.words())
                    .redirectInput(new File("/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new MasterKeysUnusable(e, "command.absent", name);
        }
    }

    private byte[] read(Process process) {
        try (var stream = process.getInputStream()) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Secret accepted(int status, byte[] printed) {
        if (printed.length > MOST_BYTES) {
            throw new MasterKeysUnusable("command.long", name, MOST_BYTES);
        }
        if (status != 0) {
            throw silent(new IllegalStateException("status " + status), "command.failed", name, status);
        }
        return new Secret(new String(printed, StandardCharsets.UTF_8));
    }

    private static PortUnavailable silent(Exception cause, String key, Object... values) {
        return new PortUnavailable(Sentence.of(KeyCommand.class, key, values), SOON, cause);
    }

    private static long left(long deadline) {
        return Math.max(0, deadline - System.nanoTime());
    }
}
