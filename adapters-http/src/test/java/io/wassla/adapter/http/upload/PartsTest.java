package io.wassla.adapter.http.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.http.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

        assertThat(parts.fields()).isEqualTo(Map.of("alt", "ورد"));
        var file = parts.files().getOrDefault("file", folder);
        assertThat(Files.readString(file)).isEqualTo("sku\r\n--y");
    }

    @Test
    void of_two_parts_of_a_name_the_first_one_counts() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n%s\r\n";

        assertThat(read("multipart/form-data; boundary=x", part.formatted("1") + part.formatted("2") + "--x--")
                        .fields())
                .isEqualTo(Map.of("a", "1"));
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
