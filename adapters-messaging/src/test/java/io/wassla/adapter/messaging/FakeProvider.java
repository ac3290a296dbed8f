package io.wassla.adapter.messaging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A provider's HTTP interface on this machine, well or ill behaved, which keeps what it was asked. */
public final class FakeProvider implements AutoCloseable {
    private static final long PAUSE = 20_000_000L;

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = exchange -> exchange.sendResponseHeaders(500, -1);

    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** @param headers names in lower case, one value each */
    public record Request(String method, String path, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public Map<String, String> form() {
            var fields = new TreeMap<String, String>();
            Arrays.stream(body.split("&"))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> fields.put(decoded(field[0]), decoded(field[1])));
            return fields;
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    public FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public ProviderAddress address() {
        return ProviderAddress.of("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Request> requests() {
        return requests;
    }

    public void answers(int status, String body) {
        answers(status, body, Map.of());
    }

    public void answers(int status, String body, Map<String, String> headers) {
        behave(exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    public void answersBy(Function<Request, String> body, int status) {
        behave(exchange -> {
            var bytes = body.apply(requests.getLast()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    public void saysNothing() {
        behave(exchange -> awaitClose());
    }

    /** Sends one letter after the other as long as it is let. */
    public void drips() {
        behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (closed.getCount() > 0) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(PAUSE);
            }
        });
    }

    public void neverStopsTalking() {
        behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var much = "{\"a\":\"".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            while (closed.getCount() > 0) {
                exchange.getResponseBody().write(much);
            }
        });
    }

    public void hangsUp() {
        behave(HttpExchange::close);
    }

    public void behave(Behaviour how) {
        behaviour = how;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = new TreeMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            requests.add(new Request(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
            behaviour.answer(exchange);
        }
    }

    private void awaitClose() {
        try {
            if (!closed.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody closed the provider");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
