package io.wassla.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Programs of the system without which a test can't be made: in CI they must be there, elsewhere it is skipped and says so. */
final class Programs {
    private Programs() {}

    static void require(Path program, String whatFor, String aptPackage) {
        if (Files.isExecutable(program)) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI must have " + program);
        }
        System.err.println("SKIPPED: no " + program + ", so " + whatFor
                + " was not tried. Install it with: apt-get install " + aptPackage);
        Assumptions.abort("no " + program);
    }

    /** Runs a command to its end, which must be a good one. */
    static void run(Path log, String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(log));
        }
    }
}
