package io.wassla.adapter.security;

import io.wassla.core.kernel.Secret;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the command of a secret manager and takes what it prints. */
final class KeyCommand {
    private static final int MOST_BYTES = 64 * 1024;

    private final KeySource.Command command;
    private final String name;

    KeyCommand(KeySource.Command command) {
        this.command = command;
        this.name = command.words().isEmpty()
                ? "the master key command"
                : "the master key command " + command.words().getFirst();
    }

    String name() {
        return name;
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
            throw new MasterKeysUnusable(
                    name + " did not finish within " + command.limit().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new MasterKeysUnusable(name + " could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MasterKeysUnusable(name + " was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() {
        if (command.words().isEmpty()) {
            throw new MasterKeysUnusable(name + " is empty");
        }
        try {
            return new ProcessBuilder(command.words())
                    .redirectInput(new File("/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new MasterKeysUnusable(name + " could not be started; is it installed and executable?", e);
        }
    }

    private byte[] read(Process process) {
        try (var stream = process.getInputStream()) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new MasterKeysUnusable(name + " could not be read", e);
        }
    }

    private Secret accepted(int status, byte[] printed) {
        if (printed.length > MOST_BYTES) {
            throw new MasterKeysUnusable(name + " printed more than " + MOST_BYTES + " bytes");
        }
        if (status != 0) {
            throw new MasterKeysUnusable(name + " ended with status " + status);
        }
        return new Secret(new String(printed, StandardCharsets.UTF_8));
    }

    private static long left(long deadline) {
        return Math.max(0, deadline - System.nanoTime());
    }
}
