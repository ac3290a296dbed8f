package io.wassla.adapter.http.shop.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.HttpServer;
import io.wassla.adapter.http.Servers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class XmlAnswerTest {
    private static final String MEGABYTE = "x".repeat(1 << 20);

    private final HttpServer server = Servers.start(routes -> {
        routes.get("/short", ctx -> XmlAnswer.send(ctx, "text/xml", "public", out -> out.accept("<a/>")));
        routes.get(
                "/middle",
                ctx -> XmlAnswer.send(ctx, "text/xml", "public", out -> out.accept(MEGABYTE.substring(0, 50_000))));
        routes.get(
                "/long",
                ctx -> XmlAnswer.send(
                        ctx,
                        "text/xml",
                        "public",
                        out -> IntStream.range(0, 18).forEach(piece -> out.accept(MEGABYTE))));
    });
    private final Client client = new Client(server.port());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_document_has_a_tag_and_is_not_sent_to_who_knows_it() {
        var first = client.get("/short");
        var again = client.with("If-None-Match", first.header("ETag")).get("/short");

        assertThat(first.text()).isEqualTo("<a/>");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void a_document_comes_compressed_and_whole_to_who_takes_it() {
        var zipping = client.with("Accept-Encoding", "gzip, deflate, br");

        for (var path : List.of("/short", "/middle", "/long")) {
            var plain = client.get(path);
            var zipped = zipping.get(path);

            assertThat(zipped.status()).as(path).isEqualTo(200);
            assertThat(zipped.text()).as(path).isNotEmpty();
            assertThat(zipped.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
        }
        var tag = zipping.get("/middle").header("ETag");
        assertThat(zipping.get("/middle").header("Content-Encoding")).isEqualTo("gzip");
        assertThat(tag).endsWith("-gz\"").isNotEqualTo(client.get("/middle").header("ETag"));
        assertThat(zipping.with("If-None-Match", tag).get("/middle").status()).isEqualTo(304);
        assertThat(client.with("If-None-Match", tag).get("/middle").status()).isEqualTo(200);
    }

    @Test
    void a_document_that_is_too_long_to_be_kept_comes_whole_and_without_a_tag() {
        var reply = client.get("/long");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEmpty();
        assertThat(reply.text()).hasSize(18 << 20);
    }
}
