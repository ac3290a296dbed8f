package io.wassla.adapter.http.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.wassla.adapter.http.Client;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies are JSON in UTF-8, and nothing else is taken for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersOfBodiesTest {
    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");

    @AfterAll
    void stop() {
        platform.close();
    }

    static Stream<byte[]> notUtf8() {
        var json = json("عطور");
        return Stream.concat(
                Stream.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32"), Charset.forName("UTF-32LE"))
                        .map(json::getBytes),
                Stream.of(
                        json("é").getBytes(ISO_8859_1),
                        json("\u00c0\u00af").getBytes(ISO_8859_1),
                        json("\u00ed\u00a0\u0080").getBytes(ISO_8859_1),
                        json("\u00d8").getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void what_is_not_utf_8_is_no_json(byte[] body) {
        var refused = noura.post("/api/v1/tags", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/code")).isEqualTo("malformed_json");
    }

    @Test
    void letters_of_all_lengths_come_as_they_were_sent() {
        assertThat(noura.post("/api/v1/tags", json("é عطور 中 😀").getBytes(UTF_8))
                        .at("/name"))
                .isEqualTo("é عطور 中 😀");
    }

    @Test
    void a_mark_of_the_order_of_bytes_before_it_is_passed_over_and_only_one() {
        var mark = "\uFEFF".getBytes(UTF_8);
        var marked = Bytes.concat(mark, json("بخور").getBytes(UTF_8));

        assertThat(noura.post("/api/v1/tags", marked).at("/name")).isEqualTo("بخور");
        assertThat(noura.post("/api/v1/tags", Bytes.concat(mark, marked)).status())
                .isEqualTo(400);
        assertThat(noura.post("/api/v1/tags", mark).status()).isEqualTo(400);
    }

    private static String json(String name) {
        return "{\"name\": \"" + name + "\"}";
    }
}
