package io.wassla.app;

import io.wassla.adapter.cli.CommandLineProgram;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the process begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var program = new CommandLineProgram(
                new AppLauncher(System.getenv()), language(), writer(System.out), writer(System.err));
        var code = program.run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * The language of the terminal, as POSIX names it; English when that is not Arabic. The start script hands it on in a
     * variable of its own, because it gives Java another locale.
     */
    private static Locale language() {
        for (var variable : new String[] {"WASSLA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return value.startsWith("ar") ? Locale.of("ar") : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
