package io.wassla.adapter.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wassla.core.imports.picture.PictureSource.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPictureSourceTest {
    private static final byte[] PICTURE = {1, 2, 3, 4};

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/a.jpg", exchange -> answer(exchange, 200));
        server.createContext("/gone.jpg", exchange -> answer(exchange, 404));
        server.createContext("/busy.jpg", exchange -> answer(exchange, 503));
        server.createContext("/inside.jpg", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.2:" + port() + "/a.jpg");
            answer(exchange, 302);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_is_there_is_fetched_up_to_a_length() throws IOException {
        var source = new HttpPictureSource(to -> true);

        assertThat(content(source.fetch(at("/a.jpg"), 4))).isEqualTo(PICTURE);
        assertThat(source.fetch(at("/a.jpg"), 3)).isEqualTo(new Fetched.Refused("picture_too_large"));
    }

    @Test
    void what_is_not_there_is_told_from_what_is_not_there_now() {
        var source = new HttpPictureSource(to -> true);

        assertThat(source.fetch(at("/gone.jpg"), 10)).isEqualTo(new Fetched.Refused("picture_not_found"));
        assertThat(source.fetch(at("/busy.jpg"), 10)).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void this_machine_is_never_asked() {
        var source = new HttpPictureSource(Set.of(port()));

        assertThat(source.fetch(at("/a.jpg"), 10)).isEqualTo(new Fetched.Refused("url_not_public"));
        assertThat(source.fetch(URI.create("http://localhost:" + port() + "/a.jpg"), 10))
                .isEqualTo(new Fetched.Refused("url_not_public"));
    }

    @Test
    void a_port_that_is_not_one_of_the_web_is_never_knocked_at() {
        var refused = new Fetched.Refused("url_not_public");
        var source = new HttpPictureSource(Set.of(80, 443));

        for (var port : new int[] {22, 25, 5432, 6379, 8080}) {
            assertThat(source.fetch(URI.create("http://8.8.8.8:" + port + "/a.jpg"), 10))
                    .as("%s", port)
                    .isEqualTo(refused);
        }
    }

    @Test
    void a_redirect_into_the_house_leads_nowhere() {
        var source =
                new HttpPictureSource(to -> to.getAddress().getHostAddress().equals("127.0.0.1"));

        assertThat(source.fetch(at("/inside.jpg"), 10)).isEqualTo(new Fetched.Refused("url_not_public"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "fe80::1",
                "fd00::1",
                "2002:7f00:1::",
                "2001::1"
            })
    void addresses_of_machines_networks_and_protocols_are_not_public(String address) {
        assertThat(PublicAddresses.contain(InetAddresses.forString(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "212.118.1.1", "2a00:1450:4006:80a::200e"})
    void addresses_of_the_world_are_public(String address) {
        assertThat(PublicAddresses.contain(InetAddresses.forString(address))).isTrue();
    }

    private static byte[] content(Fetched fetched) throws IOException {
        return fetched instanceof Fetched.Bytes(var content) ? content.read() : new byte[0];
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, PICTURE.length);
            exchange.getResponseBody().write(PICTURE);
        }
    }
}
