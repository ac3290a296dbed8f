package io.wassla.adapter.cli;

import io.wassla.core.Wassla;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works on an installation. */
public abstract class InstallationCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public final Integer call() {
        run(
                root().launcher().at(flags()),
                new Output(spec().commandLine().getOut(), spec().commandLine().getErr(), json));
        return ExitCode.DONE;
    }

    /** Does what the command is for; whatever ends it otherwise than well is thrown. */
    protected abstract void run(Installation installation, Output output);

    /** Opens the installation, works with it and lets go of it. */
    public static <T extends @Nullable Object> T with(Installation installation, Function<Wassla, T> work) {
        try (var opened = installation.open()) {
            return work.apply(opened.wassla());
        }
    }

    /** The sentence under this key in the language of the terminal. */
    public final String text(String key, Object... values) {
        return texts().say(key, values);
    }

    /** The sentences in the language of the terminal. */
    protected final Texts texts() {
        return Texts.in(spec().resourceBundle());
    }

    /** What the person types into. */
    protected final Terminal terminal() {
        return root().terminal();
    }

    /** The settings that were given as flags; an option of the command's own that is called the same is none. */
    final Map<String, String> flags() {
        var flags = new HashMap<String, String>();
        for (var flag : root().launcher().flags()) {
            var option = spec().findOption("--" + flag.name());
            if (option != null && option.userObject() == null && option.getValue() != null) {
                flags.put(flag.name(), option.<String>getValue());
            }
        }
        return flags;
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli sets it");
    }

    private WasslaCommand root() {
        return (WasslaCommand) spec().root().userObject();
    }
}
