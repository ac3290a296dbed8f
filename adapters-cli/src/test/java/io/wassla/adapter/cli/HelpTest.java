package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_command_and_every_option_is_explained(String language) {
        commands(language).forEach(command -> {
            assertThat(command.usageMessage().description().length
                            + command.usageMessage().header().length)
                    .as(command.qualifiedName())
                    .isPositive();
            assertThat(command.args())
                    .allSatisfy(argument -> assertThat(argument.description())
                            .as(command.qualifiedName() + " " + Complaints.label(argument))
                            .isNotEmpty()
                            .allSatisfy(text -> assertThat(text).isNotBlank()));
        });
    }

    @Test
    void in_arabic_everything_is_explained_in_arabic() {
        commands("ar").flatMap(HelpTest::ours).forEach(text -> assertThat(text).containsPattern(ARABIC));
    }

    @Test
    void in_english_nothing_is_explained_in_arabic() {
        commands("en").flatMap(HelpTest::ours).forEach(text -> assertThat(text).doesNotContainPattern(ARABIC));
    }

    @Test
    void both_languages_have_the_same_keys() {
        var english = new TreeSet<>(Texts.bundle(Locale.ENGLISH).keySet());
        var arabicAlone = new TreeSet<>(new OwnKeys(Locale.of("ar")).keys());

        assertThat(arabicAlone).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void help_is_printed_and_nothing_is_opened(String language) {
        var shell = new Shell(Locale.of(language));

        commands(language).forEach(command -> {
            var path = command.qualifiedName().split(" ");
            var arguments =
                    Stream.concat(Stream.of(path).skip(1), Stream.of("--help")).toArray(String[]::new);
            assertThat(shell.say(arguments)).contains(command.qualifiedName());
        });
        assertThat(shell.flagsSeen).isEmpty();
    }

    @Test
    void wassla_alone_prints_what_there_is() {
        assertThat(Shell.english().say()).contains("serve", "tenant", "email-settings", "Exit codes");
        assertThat(Shell.arabic().say()).contains("الأوامر", "serve", "رموز الانتهاء");
    }

    @Test
    void a_group_alone_is_wrong_use_and_shows_what_is_below_it() {
        var said = Shell.english().run("tenant");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("create", "suspend");
    }

    @Test
    void only_the_server_has_the_flags_of_the_server() {
        assertThat(Shell.english().say("serve", "--help")).contains("--port", "--data", "[8080]", "100%");
        assertThat(Shell.english().say("tenant", "list", "--help"))
                .contains("--data", "--json", "--limit")
                .doesNotContain("--port");
    }

    @Test
    void the_version_is_told() {
        assertThat(Shell.english().say("--version")).isEqualTo("wassla 0.1.0");
    }

    private static Stream<CommandSpec> commands(String language) {
        var silent = new PrintWriter(new StringWriter());
        return below(new Shell(Locale.of(language)).program(silent, silent).spec());
    }

    private static Stream<CommandSpec> below(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream().flatMap(sub -> below(sub.getCommandSpec())));
    }

    /** All but what the composition root explains. */
    private static Stream<String> ours(CommandSpec command) {
        var arguments = command.args().stream().map(ArgSpec::description).flatMap(Stream::of);
        var usage = command.usageMessage();
        return Stream.of(Stream.of(usage.description()), Stream.of(usage.header()), arguments)
                .flatMap(texts -> texts)
                .filter(text -> !text.startsWith("described "));
    }
}
