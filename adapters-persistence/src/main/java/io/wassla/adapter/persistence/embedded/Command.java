package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program with its arguments. It sees none of our environment, which may hold secrets, and nothing of our input;
 * arguments are public, so secrets never stand in them either.
 */
record Command(List<String> words) {
    record Answer(int exitCode, String output) {}

    private static final Path NOTHING = Path.of("/dev/null");
    private static final String PATH = "/usr/sbin:/usr/bin:/sbin:/bin";
    private static final int OUTPUT_LIMIT = 1 << 16;

    Command {
        words = List.copyOf(words);
    }

    /** Runs it to its end. A program that cannot be found answers 127, as a shell would say. */
    Answer run(Duration limit) throws InterruptedException {
        Process process;
        try {
            process = prepare().start();
        } catch (IOException notFound) {
            return new Answer(127, words.getFirst() + " cannot be run");
        }
        try (var output = process.getInputStream()) {
            // a program that hangs closes its output when it is killed, and that ends the reading
            Thread.ofVirtual().start(() -> killAfter(process, limit));
            var text = new String(output.readNBytes(OUTPUT_LIMIT), StandardCharsets.UTF_8);
            output.skip(Long.MAX_VALUE);
            return new Answer(process.waitFor(), text);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(FAILED, e, "program.unheard", words.getFirst());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts it and leaves it alone; what it says is appended to the log. */
    Process start(Path log) throws IOException {
        return prepare()
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void killAfter(Process process, Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder prepare() {
        var builder = new ProcessBuilder(words)
                .directory(new File("/"))
                .redirectInput(NOTHING.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", PATH);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
