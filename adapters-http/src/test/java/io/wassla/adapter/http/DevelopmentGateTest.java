package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentGateTest {
    private final DevelopmentGate gate = new DevelopmentGate(Mode.DEVELOPMENT);
    private final HttpServer server = Servers.start(routes -> routes.get("/dev/secret", ctx -> {
        gate.require(ctx);
        ctx.result("shown");
    }));
    private final Client client = new Client(server.port());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_is_open_to_this_machine() {
        assertThat(client.get("/dev/secret").text()).isEqualTo("shown");
    }

    @Test
    void a_request_for_nobody_finds_it_closed() {
        var reply = Wire.exchange(server.port(), "GET /dev/secret HTTP/1.1\nHost:\nConnection: close\n\n");

        assertThat(reply).doesNotContain("shown").doesNotContain("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "Via",
                "X-Real-IP",
                "X-Forwarded-For",
                "X-Forwarded-Prefix",
                "x-forwarded-anything",
                "X-Original-Host",
                "X-Client-IP",
                "X-Cluster-Client-IP",
                "True-Client-IP",
                "CF-Connecting-IP",
                "Fastly-Client-IP"
            })
    void whatever_a_proxy_leaves_on_a_request_closes_it(String header) {
        assertThat(client.with(header, "192.0.2.1").get("/dev/secret").status()).isEqualTo(404);
    }
}
