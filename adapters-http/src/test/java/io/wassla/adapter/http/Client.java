package io.wassla.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A client of the API as somebody else would write it. */
public final class Client {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final List<String> headers;

    public Client(int port) {
        this("http://localhost:" + port, List.of());
    }

    private Client(String base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    public Client with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Client(base, more);
    }

    public Client as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json);
    }

    public Reply put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, json);
    }

    public Reply patch(String path, String json) {
        return with("Content-Type", "application/merge-patch+json").send("PATCH", path, json);
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    public Reply post(String path, Multipart form) {
        return with("Content-Type", form.type()).deliver("POST", path, BodyPublishers.ofByteArray(form.whole()));
    }

    public Reply send(String method, String path, @org.jspecify.annotations.Nullable String body) {
        return deliver(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    /** As it stands, in whatever letters. */
    public Reply post(String path, byte[] json) {
        return with("Content-Type", "application/json").deliver("POST", path, BodyPublishers.ofByteArray(json));
    }

    private Reply deliver(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Reply(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (JsonProcessingException malformed) {
                throw new IllegalStateException(response.body(), malformed);
            }
        }

        /** The code of the problem, or nothing. */
        public String code() {
            return json().path("code").asText();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String at(String pointer) {
            return json().at(pointer).asText();
        }
    }
}
