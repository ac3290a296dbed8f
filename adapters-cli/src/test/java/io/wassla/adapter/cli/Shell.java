package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs commands as a person at a terminal would. */
final class Shell implements Launcher {
    private static final ObjectMapper JSON = new ObjectMapper();

    final MemoryInstallation installation = new MemoryInstallation();
    final TypedTerminal terminal = new TypedTerminal();
    final List<Map<String, String>> flagsSeen = new ArrayList<>();
    boolean debug;
    private final Locale language;

    Shell(Locale language) {
        this.language = language;
    }

    static Shell english() {
        return new Shell(Locale.ENGLISH);
    }

    static Shell arabic() {
        return new Shell(Locale.of("ar"));
    }

    record Said(int code, String out, String err) {}

    Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = program(new PrintWriter(out), new PrintWriter(err)).run(arguments);
        return new Said(code, out.toString().strip(), err.toString().strip());
    }

    /** What a command that must succeed says. */
    String say(String... arguments) {
        var said = run(arguments);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return said.out();
    }

    /** What a command that must succeed answers to a script. */
    JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        try {
            return JSON.readTree(say(all.toArray(String[]::new)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    CommandLineProgram program(PrintWriter out, PrintWriter err) {
        return new CommandLineProgram(this, language, out, err, terminal);
    }

    @Override
    public List<SettingFlag> flags() {
        return List.of(
                new SettingFlag("data", "data", true),
                new SettingFlag("host", "", true),
                new SettingFlag("port", "8080", false));
    }

    @Override
    public String describe(SettingFlag flag, Locale of) {
        return "described " + flag.name() + " 100% in " + of;
    }

    @Override
    public Installation at(Map<String, String> flags) {
        flagsSeen.add(flags);
        if (flags.getOrDefault("port", "").equals("99999")) {
            throw new WrongUse("port is not a port");
        }
        return installation;
    }

    @Override
    public boolean wantsTraces(Map<String, String> flags) {
        return debug;
    }

    @Override
    public String version() {
        return "0.1.0";
    }
}
