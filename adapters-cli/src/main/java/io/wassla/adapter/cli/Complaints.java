package io.wassla.adapter.cli;

import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.PortUnavailable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on standard error, in one line, why a command did not do what was asked. */
final class Complaints {
    private static final int FRAMES = 3;

    private final Texts texts;
    private final Launcher launcher;
    private final Locale language;

    Complaints(Locale language, Launcher launcher) {
        this.texts = Texts.in(Texts.bundle(language));
        this.language = language;
        this.launcher = launcher;
    }

    int failed(Exception thrown, CommandLine at, ParseResult parsed) {
        return switch (thrown) {
            case Refused refused ->
                say(at, ExitCode.REFUSED, "refused", refused.why().in(language));
            case ConcurrentChange lost -> say(at, ExitCode.REFUSED, "refused", texts.say("changed.meanwhile"));
            case InvalidValue invalid -> wrongUse(at, texts.invalid(invalid.code()));
            case WrongUse wrong -> wrongUse(at, wrong.why().in(language));
            case CannotServe cannot -> tell(at, ExitCode.DEPENDENCY_DOWN, cannot.sentence(texts));
            case PortUnavailable down ->
                say(
                        at,
                        ExitCode.DEPENDENCY_DOWN,
                        "dependency.down",
                        FileTrouble.with(down.why(), down.getCause()).in(language));
            case UncheckedIOException io ->
                say(
                        at,
                        ExitCode.DEPENDENCY_DOWN,
                        "dependency.down",
                        FileTrouble.of(io.getCause()).in(language));
            default -> unexpected(thrown, at);
        };
    }

    int misused(ParameterException wrong, String[] arguments) {
        return wrongUse(wrong.getCommandLine(), new Misuse(texts).of(wrong));
    }

    private int wrongUse(CommandLine at, String why) {
        return say(at, ExitCode.WRONG_USE, "wrong.use", why, at.getCommandSpec().qualifiedName());
    }

    /** The reference is the same for the same fault, so that reports of it can be found without its stack trace. */
    private int unexpected(Exception thrown, CommandLine at) {
        var frames = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining(" "));
        var reference = "%08x".formatted((thrown.getClass().getName() + " " + frames).hashCode());
        if (at.getCommand() instanceof InstallationCommand command && launcher.wantsTraces(command.flags())) {
            thrown.printStackTrace(at.getErr());
        }
        return say(
                at,
                ExitCode.UNEXPECTED,
                "unexpected",
                reference,
                thrown.getClass().getSimpleName());
    }

    private int say(CommandLine at, int code, String key, Object... values) {
        return tell(at, code, texts.say(key, values));
    }

    private static int tell(CommandLine at, int code, String sentence) {
        at.getErr().println(at.getColorScheme().errorText(sentence.replace("@|", "@\u200b|")));
        at.getErr().flush();
        return code;
    }

    /** How an argument is called on the command line. */
    static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
