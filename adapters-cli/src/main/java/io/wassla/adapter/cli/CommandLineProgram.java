package io.wassla.adapter.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line of Wassla: {@code wassla <command> …}. */
public final class CommandLineProgram {
    private final CommandLine line;

    /** @param language of help and sentences; Arabic or, for all others, English */
    public CommandLineProgram(Launcher launcher, Locale language, PrintWriter out, PrintWriter err) {
        this(launcher, language, out, err, new SystemTerminal());
    }

    /** @param terminal where secrets come from */
    public CommandLineProgram(Launcher launcher, Locale language, PrintWriter out, PrintWriter err, Terminal terminal) {
        line = new CommandLine(new WasslaCommand(launcher, terminal));
        line.setOut(out).setErr(err);
        line.setUsageHelpAutoWidth(true);
        var bundle = Texts.bundle(language);
        var complaints = new Complaints(Texts.in(bundle), launcher);
        line.setExecutionExceptionHandler(complaints::failed);
        line.setParameterExceptionHandler(complaints::misused);
        equip(line.getCommandSpec(), launcher, language, bundle);
    }

    /**
     * Runs one command and says how it ended: 0 done, 1 refused by a rule, 2 wrong use, 3 a dependency is down, 70 a
     * fault of Wassla itself.
     */
    public int run(String... arguments) {
        try {
            return line.execute(arguments);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /** For tests that walk through all commands. */
    CommandSpec spec() {
        return line.getCommandSpec();
    }

    private static void equip(CommandSpec command, Launcher launcher, Locale language, ResourceBundle bundle) {
        command.mixinStandardHelpOptions(true).version("wassla " + launcher.version());
        if (command.userObject() instanceof InstallationCommand) {
            var server = command.userObject() instanceof ServeCommand || command.userObject() instanceof ConfigCommand;
            launcher.flags().stream()
                    .filter(flag -> server || flag.everywhere())
                    .filter(flag -> command.findOption("--" + flag.name()) == null)
                    .forEach(flag -> command.addOption(option(flag, launcher, language)));
        }
        command.resourceBundle(bundle);
        command.subcommands().values().forEach(sub -> equip(sub.getCommandSpec(), launcher, language, bundle));
    }

    private static OptionSpec option(SettingFlag flag, Launcher launcher, Locale language) {
        var fallback = flag.fallback().isEmpty() ? "" : " [" + flag.fallback() + "]";
        return OptionSpec.builder("--" + flag.name())
                .type(String.class)
                .paramLabel("VALUE")
                .description(launcher.describe(flag, language).replace("%", "%%") + fallback.replace("%", "%%"))
                .build();
    }
}
