package io.wassla.adapter.http.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import io.wassla.adapter.http.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
    @TempDir
    private Path folder;

    @Test
    void files_and_fields_are_told_apart_and_kept_to_the_byte() throws IOException {
        var body = """
            --x
            Content-Disposition: form-data; name="alt"

            ورد
            --x
            content-disposition: form-data; name="file"; filename="a.csv"
            Content-Type: text/csv

            sku
            --y
            --x--
            """;

        var parts = read("multipart/form-data; boundary=x", body.replace("\n", "\r\n"));

        assertThat(parts.fields()).isEqualTo(ImmutableListMultimap.of("alt", "ورد"));
        var file = parts.files().get("file").getFirst();
        assertThat(file.name()).isEqualTo("a.csv");
        assertThat(Files.readString(file.path())).isEqualTo("sku\r\n--y");
    }

    @Test
    void several_of_a_name_keep_their_order() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n%s\r\n";

        assertThat(read("multipart/form-data; boundary=x", part.formatted("1") + part.formatted("2") + "--x--")
                        .fields()
                        .get("a"))
                .containsExactly("1", "2");
    }

    @Test
    void a_file_that_nobody_chose_is_left_out_and_a_name_that_cannot_be_shown_too() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"%s\"\r\n\r\n%s\r\n";

        var files = read(
                        "multipart/form-data; boundary=x",
                        part.formatted("", "") + part.formatted("b\u0007", "1") + "--x--")
                .files()
                .get("a");

        assertThat(files).hasSize(1);
        assertThat(files.getFirst().name()).isEmpty();
    }

    @Test
    void more_text_than_fits_in_memory_is_refused() {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "x".repeat(600_000) + "\r\n";

        assertThatThrownBy(() -> read("multipart/form-data; boundary=x", part + part + "--x--"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_same_form_has_the_same_hash_whatever_lies_between_its_parts() throws IOException {
        var part = "--%s\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n%s\r\n--%s--";

        var one = read("multipart/form-data; boundary=x", part.formatted("x", "1", "x"));
        var same = read("multipart/form-data; boundary=y", part.formatted("y", "1", "y"));
        var other = read("multipart/form-data; boundary=x", part.formatted("x", "2", "x"));

        assertThat(same.hash()).isEqualTo(one.hash());
        assertThat(other.hash()).isNotEqualTo(one.hash());
    }

    @Test
    void what_is_no_form_is_refused() {
        assertThatThrownBy(() -> read("multipart/form-data", "--x--")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("multipart/form-data; boundary=x", "nothing"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("multipart/form-data; boundary=x", "--x\r\nno end"))
                .isInstanceOf(Refused.class);
    }

    private Parts read(String type, String body) throws IOException {
        var file = Files.write(folder.resolve("body"), body.getBytes(StandardCharsets.UTF_8));
        return Parts.read(type, file, () -> Files.createTempFile(folder, "part", ""));
    }
}
