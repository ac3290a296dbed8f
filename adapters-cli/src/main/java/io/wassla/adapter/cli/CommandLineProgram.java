package io.wassla.adapter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line of Wassla: {@code wassla <command> …}. */
public final class CommandLineProgram {
    private final Launcher launcher;
    private final Terminal terminal;
    private final Locale language;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param language of help and sentences; Arabic or, for all others, English */
    public CommandLineProgram(Launcher launcher, Locale language, PrintWriter out, PrintWriter err) {
        this(launcher, language, out, err, new SystemTerminal());
    }

    /** @param terminal where secrets come from */
    public CommandLineProgram(Launcher launcher, Locale language, PrintWriter out, PrintWriter err, Terminal terminal) {
        this.launcher = launcher;
        this.terminal = terminal;
        this.language = language;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command and says how it ended: 0 done, 1 refused by a rule, 2 wrong use, 3 a dependency is down, 70 a
     * fault of Wassla itself.
     */
    public int run(String... arguments) {
        try {
            return line(called(arguments)).execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** All commands, for tests that walk through them. */
    CommandSpec spec() {
        return line(WasslaCommand.COMMANDS).getCommandSpec();
    }

    /** The command that is named first, alone: describing all the others takes longer than most commands do. */
    private static List<Class<?>> called(String... arguments) {
        var named = WasslaCommand.COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && arguments[0].equals(
                                command.getAnnotation(Command.class).name()))
                .toList();
        return named.isEmpty() ? WasslaCommand.COMMANDS : named;
    }

    private CommandLine line(List<Class<?>> commands) {
        var line = new CommandLine(new WasslaCommand(launcher, terminal));
        commands.forEach(line::addSubcommand);
        line.setOut(out).setErr(err);
        line.setUsageHelpAutoWidth(true);
        var bundle = Texts.bundle(language);
        var complaints = new Complaints(language, launcher);
        line.setExecutionExceptionHandler(complaints::failed);
        line.setParameterExceptionHandler(complaints::misused);
        equip(line.getCommandSpec(), bundle);
        return line;
    }

    private void equip(CommandSpec command, ResourceBundle bundle) {
        command.mixinStandardHelpOptions(true).version("wassla " + launcher.version());
        if (command.userObject() instanceof InstallationCommand) {
            var server = command.userObject() instanceof ServeCommand || command.userObject() instanceof ConfigCommand;
            launcher.flags().stream()
                    .filter(flag -> server || flag.everywhere())
                    .filter(flag -> command.findOption("--" + flag.name()) == null)
                    .forEach(flag -> command.addOption(option(flag)));
        }
        command.resourceBundle(bundle);
        command.usageMessage().abbreviateSynopsis(true);
        command.subcommands().values().forEach(sub -> equip(sub.getCommandSpec(), bundle));
    }

    private OptionSpec option(SettingFlag flag) {
        var fallback = flag.fallback().isEmpty() ? "" : " [" + flag.fallback() + "]";
        return OptionSpec.builder("--" + flag.name())
                .type(String.class)
                .paramLabel("VALUE")
                .description(launcher.describe(flag, language).replace("%", "%%") + fallback.replace("%", "%%"))
                .build();
    }
}
