package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.wassla.adapter.http.problem.Reference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class AccessLogTest {
    private static final Logger ACCESS = (Logger) LoggerFactory.getLogger("wassla.access");

    private static final String REFERENCE = "W-5DBH-KXCN";

    private final Lines lines = new Lines();
    private final HttpServer server = Servers.start(routes -> {
        routes.get("/api/things/{id}", ctx -> ctx.result("done"));
        routes.get("/api/broken", ctx -> {
            throw new IllegalStateException("broken");
        });
    });

    @BeforeEach
    void listen() {
        lines.start();
        ACCESS.setLevel(Level.INFO);
        ACCESS.addAppender(lines);
    }

    @AfterEach
    void stop() {
        server.close();
        ACCESS.detachAppender(lines);
        ACCESS.setLevel(null);
    }

    @Test
    void a_request_is_told_by_its_route_and_its_number() {
        new Client(server.port()).with("X-Request-Id", "my-request-1").get("/api/things/secret?token=secret");

        assertThat(lineOf("my-request-1"))
                .contains("method=\"GET\"", "route=\"/api/things/{id}\"", "status=\"200\"")
                .doesNotContain("secret");
    }

    @Test
    void a_request_that_failed_is_told_by_the_reference_that_its_page_shows() {
        new Client(server.port()).with("X-Request-Id", "my-request-2").get("/api/broken");

        assertThat(lineOf("my-request-2")).contains("status=\"500\"", "reference=\"" + REFERENCE + "\"");
        assertThat(Reference.of("my-request-2")).isEqualTo(REFERENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "431, GET /?secret HTTP/1.1~Host: localhost~X-Secret: %s~~",
        "414, GET /?secret=%s HTTP/1.1~Host: localhost~~",
        "400, GET /%%zz?secret HTTP/1.1~Host: localhost~X-Secret: secret~Connection: close~~",
    })
    void what_could_not_be_read_leaves_a_line_with_the_number_of_its_answer(int status, String request) {
        var reply = Wire.exchange(server.port(), request.replace('~', '\n').formatted("secret".repeat(1_500)));

        assertThat(reply).startsWith("HTTP/1.1 " + status);
        assertThat(lineOf(reply.replaceAll("(?s).*X-Request-Id: ([^\r]+)\r.*", "$1")))
                .contains("status=\"" + status + "\"", "peer=\"127.0.0.1\"")
                .doesNotContain("secret");
    }

    private String lineOf(String requestId) {
        return Awaitility.await()
                .until(
                        () -> lines.all.stream()
                                .filter(line -> requestId.equals(
                                        line.getMDCPropertyMap().get("request_id")))
                                .map(line -> line.getFormattedMessage() + " " + line.getKeyValuePairs())
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    /** What was written, with the request that it was written for. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<ILoggingEvent> all = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            all.add(event);
        }
    }
}
