package io.wassla.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who calls the server: first nobody in particular, then whoever the token or the cookie says. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpClient http;
    private final URI server;
    private final List<String> headers;

    private Caller(HttpClient http, URI server, List<String> headers) {
        this.http = http;
        this.server = server;
        this.headers = headers;
    }

    static Caller of(String url) {
        return through(HTTP, url);
    }

    /** By a client that comes from elsewhere, or trusts other certificates. */
    static Caller through(HttpClient http, String url) {
        return new Caller(http, URI.create(url), List.of("Accept-Language", "en"));
    }

    Caller with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Caller(http, server, more);
    }

    Caller as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** The same server by another of its names: {@code nasam.localhost}. */
    Caller at(String host) {
        return with("Host", host + ":" + server.getPort());
    }

    Reply get(String path) {
        return send("GET", path, "", "");
    }

    Reply delete(String path) {
        return send("DELETE", path, "", "");
    }

    Reply post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    Reply put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    Reply patch(String path, String json) {
        return send("PATCH", path, "application/merge-patch+json", json);
    }

    /** A form with one file. */
    Reply upload(String path, byte[] file, String name) {
        var form = new FileForm(Map.of(), file, name);
        return send("POST", path, FileForm.TYPE, form.publisher());
    }

    Reply send(String method, String path, String type, String body) {
        return send(method, path, type, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    Reply send(String method, String path, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body)
                .headers(headers.toArray(String[]::new));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            return new Reply(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a file that everybody can read. */
    byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).headers(headers.toArray(String[]::new));
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Reply(HttpResponse<String> answer) {
        int status() {
            return answer.statusCode();
        }

        String text() {
            return answer.body();
        }

        String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(answer.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError(answer.body(), e);
            }
        }

        String at(String pointer) {
            return json().at(pointer).asText();
        }

        /** The same, if it is the answer that was hoped for. */
        Reply expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        answer.request().method() + " " + answer.uri() + " answered " + status() + ": " + text());
            }
            return this;
        }
    }
}
