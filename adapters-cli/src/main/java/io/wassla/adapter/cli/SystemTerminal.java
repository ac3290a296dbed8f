package io.wassla.adapter.cli;

import io.wassla.core.kernel.Secret;
import java.io.Console;
import java.io.InputStream;
import java.util.Optional;

/** The terminal that this process was started from. */
@SuppressWarnings("SystemConsoleNull") // on Java 21 it is, when there is nobody to ask
final class SystemTerminal implements Terminal {

    @Override
    public Optional<Secret> ask(String question) {
        var console = System.console();
        if (console == null || !isTerminal(console)) {
            return Optional.empty();
        }
        var typed = console.readPassword("%s", question);
        return typed == null ? Optional.empty() : Optional.of(new Secret(new String(typed)));
    }

    @Override
    public InputStream input() {
        return System.in;
    }

    @Override
    public Optional<Secret> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    /** From Java 22 on there is a console even where input comes from a pipe, and it has to be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
