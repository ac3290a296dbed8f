package io.wassla.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandsTest {
    private static final Pattern CODE = Pattern.compile("[a-z]+_[a-z_]+");
    private static final String HEADER = "sku,name_ar,price\n";

    private final Shell shell = Shell.english();

    @TempDir
    private Path folder;

    @BeforeEach
    void open_a_store() {
        shell.say("store", "create", "--owner", "reem@example.com", "--name", "Nasam", "--slug", "nasam");
    }

    @Test
    void a_file_is_imported_and_what_came_of_it_is_told() throws IOException {
        var said = imported("catalog", "import", file(HEADER + "A,عود,10\nB,مسك,20\n"), "--store", "nasam");

        assertThat(said).isEqualTo("Rows added: 2, updated: 0, as they were: 0, refused: 0.");
        assertThat(shell.installation.closed).isEqualTo(2);
    }

    @Test
    void standard_input_is_imported_and_the_same_twice_changes_nothing() {
        shell.terminal.pipe(HEADER + "A,عود,10\n");
        imported("catalog", "import", "-", "--store", "nasam");

        var told = shell.json("catalog", "import", "-", "--store", "nasam");

        assertThat(told.at("/result").toString())
                .isEqualTo("{\"created\":0,\"updated\":0,\"unchanged\":1,\"failed\":0,\"errors\":[]}");
        assertThat(told.get("job_id").textValue()).hasSize(36);
    }

    @Test
    void refused_rows_are_told_with_their_line_and_the_command_is_done() {
        shell.terminal.pipe(HEADER + "A,عود,10\nB,مسك,dear\n");

        var said = imported("catalog", "import", "-", "--store", "nasam");
        var told = shell.json("catalog", "import", "-", "--store", "nasam");

        assertThat(said.lines())
                .containsExactly(
                        "Rows added: 1, updated: 0, as they were: 0, refused: 1.",
                        "line  column  reason",
                        "3     price   Use digits and at most one decimal sign.");
        assertThat(told.at("/result/errors/0").toString())
                .isEqualTo("{\"line\":3,\"column\":\"price\",\"code\":\"amount_invalid\","
                        + "\"message\":\"Use digits and at most one decimal sign.\"}");
    }

    @Test
    void of_many_refused_rows_the_first_twenty_are_shown() {
        var rows = IntStream.range(0, 23).mapToObj(number -> "A-" + number + ",عود,dear\n");
        shell.terminal.pipe(HEADER + rows.collect(Collectors.joining()));

        assertThat(imported("catalog", "import", "-", "--store", "nasam"))
                .endsWith("3 more rows were refused; --json tells up to 1,000 of them.");
    }

    @Test
    void every_reason_is_a_sentence_in_both_languages() {
        var rows = """
            sku,name_ar,price,compare_at_price,stock,weight_grams,barcode,handle,category,tags,status,image_urls,\
            option1_name,option1_value
            -,عود,10,,,,,,,,,,,
            B,,10,,,,,,,,,,,
            C,عود,x,,,,,,,,,,,
            D,عود,-1,,,,,,,,,,,
            E,عود,1.001,,,,,,,,,,,
            F,عود,10,5,,,,,,,,,,
            G,عود,10,,many,,,,,,,,,
            H,عود,10,,,-5,,,,,,,,
            I,عود,10,,,,***,,,,,,,
            J,عود,10,,,,,a b,,,,,,
            K,عود,10,,,,,,1>2>3>4>5>6>7,,,,,
            M,عود,10,,,,,,,,sold,,,
            N,عود,10,,,,,,,,,ftp://x,,
            O,عود,10,,,,,,,,,,الحجم,
            P,عود,,,,,,,,,,,,
            ,عود,10,,,,,,,,,,,
            A,عود,10,,,,,,,,,,,
            a,عود,10,,,,,,,,,,,
            R,عود,10,,,,,,,,,,,,surplus
            "Q,عود,10
            """;
        for (var each : new Shell[] {shell, Shell.arabic()}) {
            each.run("store", "create", "--owner", "reem@example.com", "--name", "Nasam", "--slug", "nasam");
            each.terminal.pipe(rows);
            var errors = each.json("catalog", "import", "-", "--store", "nasam").at("/result/errors");

            assertThat(errors).hasSizeGreaterThanOrEqualTo(19);
            assertThat(errors)
                    .allSatisfy(error -> assertThat(error.get("message").textValue())
                            .as(error.toString())
                            .isNotBlank()
                            .doesNotMatch(CODE));
        }
    }

    @Test
    void a_file_that_is_none_of_products_is_refused() throws IOException {
        assertThat(shell.run("catalog", "import", file("name\nعود\n"), "--store", "nasam"))
                .isEqualTo(new Shell.Said(1, "", "Refused: the first line has no column sku"));
        assertThat(shell.run("catalog", "import", file("sku,price,name,Price\n"), "--store", "nasam")
                        .err())
                .isEqualTo("Refused: the first line has columns more than once: price");
        assertThat(shell.run("catalog", "import", file(""), "--store", "nasam").err())
                .isEqualTo("Refused: the file is empty");
        assertThat(shell.run("catalog", "import", file("PK\0\1"), "--store", "nasam")
                        .err())
                .isEqualTo("Refused: the file is not text in UTF-8");
    }

    @Test
    void who_names_no_file_or_no_store_is_told_so() throws IOException {
        var file = file(HEADER);

        assertThat(shell.run("catalog", "import", file).code()).isEqualTo(2);
        assertThat(shell.run("catalog", "import", "--store", "nasam").code()).isEqualTo(2);
        assertThat(shell.run("catalog", "import", folder.resolve("none").toString(), "--store", "nasam")
                        .code())
                .isEqualTo(2);
        assertThat(shell.run("catalog", "import", file, "--store", "nobody").code())
                .isEqualTo(1);
        assertThat(shell.run("catalog", "export", "--store", "nobody").code()).isEqualTo(1);
    }

    @Test
    void without_its_database_nothing_goes() throws IOException {
        var file = file(HEADER);
        shell.installation.loseDatabase();

        assertThat(shell.run("catalog", "import", file, "--store", "nasam").code())
                .isEqualTo(3);
        assertThat(shell.run("catalog", "export", "--store", "nasam").code()).isEqualTo(3);
    }

    @Test
    void what_is_exported_can_be_imported_and_a_script_gets_objects() {
        shell.terminal.pipe(HEADER + "A,=عود,10\n");
        imported("catalog", "import", "-", "--store", "nasam");

        var exported = shell.say("catalog", "export", "--store", "nasam");
        var objects = shell.json("catalog", "export", "--store", "nasam");
        shell.terminal.pipe(exported);

        assertThat(exported).startsWith("sku,name_ar,").contains("\r\nA,'=عود,");
        assertThat(objects).hasSize(1);
        assertThat(objects.at("/0/name_ar").textValue()).isEqualTo("=عود");
        assertThat(objects.at("/0/price").textValue()).isEqualTo("10.00");
        assertThat(shell.json("catalog", "import", "-", "--store", "nasam").at("/result/unchanged"))
                .hasToString("1");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("products.csv"), text).toString();
    }

    /** Progress may stand on standard error, when the machine is slow. */
    private String imported(String... arguments) {
        var said = shell.run(arguments);
        assertThat(said.code()).as(said.err()).isZero();
        return said.out();
    }
}
