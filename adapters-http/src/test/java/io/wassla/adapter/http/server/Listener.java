package io.wassla.adapter.http.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody who listens to server-sent events, as they come over the wire. */
final class Listener implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    /** @param headers names and values in turn */
    Listener(int port, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .headers(headers)
                .build();
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The lines up to the next empty one; none at the end. */
    List<String> next() {
        var event = new ArrayList<String>();
        for (var line = read(); line != null; line = read()) {
            if (line.isEmpty()) {
                return event;
            }
            event.add(line);
        }
        return event;
    }

    /** The same without the signs of life. */
    List<String> nextEvent() {
        var event = next();
        while (event.equals(List.of(":"))) {
            event = next();
        }
        return event;
    }

    private @org.jspecify.annotations.Nullable String read() {
        try {
            return lines.readLine();
        } catch (IOException broken) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        http.shutdownNow();
    }
}
