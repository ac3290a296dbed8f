package io.wassla.adapter.cli;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.PortUnavailable;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line of Wassla: {@code wassla <command> …}. */
public final class CommandLineProgram {
    private final CommandLine line;

    /** @param language of help and sentences; Arabic or, for all others, English */
    public CommandLineProgram(Launcher launcher, Locale language, PrintWriter out, PrintWriter err) {
        var bundle = ResourceBundle.getBundle(
                Texts.BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        line = new CommandLine(new WasslaCommand(launcher));
        line.setResourceBundle(bundle);
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((thrown, at, parsed) -> explain(thrown, at, bundle));
        equip(line.getCommandSpec(), launcher, language);
    }

    /** Runs one command and says how it ended: 0 done, 1 refused by a rule, 2 wrong use, 3 a dependency is down. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    private static void equip(CommandSpec command, Launcher launcher, Locale language) {
        command.mixinStandardHelpOptions(true).version("wassla " + launcher.version());
        if (command.userObject() instanceof InstallationCommand) {
            var server = command.userObject() instanceof ServeCommand || command.userObject() instanceof ConfigCommand;
            launcher.flags().stream()
                    .filter(flag -> server || flag.everywhere())
                    .forEach(flag -> command.addOption(option(flag, launcher, language)));
        }
        command.subcommands().values().forEach(sub -> equip(sub.getCommandSpec(), launcher, language));
    }

    private static OptionSpec option(SettingFlag flag, Launcher launcher, Locale language) {
        var fallback = flag.fallback().isEmpty() ? "" : " [" + flag.fallback() + "]";
        return OptionSpec.builder("--" + flag.name())
                .type(String.class)
                .paramLabel("VALUE")
                .description(launcher.describe(flag, language).replace("%", "%%") + fallback.replace("%", "%%"))
                .build();
    }

    private static int explain(Exception thrown, CommandLine at, ResourceBundle bundle) throws Exception {
        var code = code(thrown);
        var texts = Texts.in(bundle);
        var message = String.valueOf(thrown.getMessage());
        at.getErr()
                .println(at.getColorScheme()
                        .errorText(
                                switch (code) {
                                    case ExitCode.REFUSED -> texts.say("refused", message);
                                    case ExitCode.WRONG_USE ->
                                        texts.say(
                                                "wrong.use",
                                                message,
                                                at.getCommandSpec().qualifiedName());
                                    case ExitCode.DEPENDENCY_DOWN -> texts.say("dependency.down", message);
                                    default -> throw thrown;
                                }));
        return code;
    }

    private static int code(Exception thrown) {
        return switch (thrown) {
            case Refused refused -> ExitCode.REFUSED;
            case InvalidValue invalid -> ExitCode.WRONG_USE;
            case WrongUse wrong -> ExitCode.WRONG_USE;
            case PortUnavailable down -> ExitCode.DEPENDENCY_DOWN;
            default -> -1;
        };
    }
}
