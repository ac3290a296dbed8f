package io.wassla.adapter.http.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import io.wassla.adapter.http.Gzip;
import io.wassla.adapter.http.Known;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire.
 *
 * @param body JSON, or empty
 */
record Rendered(int status, Map<String, String> headers, String body, Answer.@Nullable Writing content) {
    private static final String JSON = "application/json; charset=utf-8";

    Rendered(int status, Map<String, String> headers, String body) {
        this(status, headers, body, null);
    }

    Rendered {
        headers = ImmutableMap.copyOf(headers);
    }

    static Rendered of(Answer.Stream stream) {
        var headers = Map.of(
                "Content-Type",
                stream.mediaType(),
                "Content-Disposition",
                "attachment; filename=\"" + stream.fileName() + "\"");
        return new Rendered(stream.status(), headers, "", stream.content());
    }

    static Rendered of(Answer.Done done) {
        try {
            var body = done.body();
            var json = body == null ? "" : Json.mapper().writeValueAsString(body);
            var rendered = new Rendered(done.status(), done.headers(), json);
            var version = done.version();
            return version == null ? rendered : rendered.with("ETag", ETag.of(version, json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Rendered with(String header, String value) {
        return new Rendered(
                status,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(header, value)
                        .buildKeepingLast(),
                body);
    }

    void send(Context ctx) {
        headers.forEach(ctx::header);
        Gzip.vary(ctx);
        if (isKnown(ctx)) {
            withoutBody(ctx, 304);
        } else if (content != null) {
            stream(ctx, content);
        } else if (body.isEmpty()) {
            withoutBody(ctx, status);
        } else {
            ctx.status(status).result(body).contentType(headers.getOrDefault("Content-Type", JSON));
        }
    }

    private boolean isKnown(Context ctx) {
        var tag = headers.get("ETag");
        if (tag == null) {
            return false;
        }
        var sent = Gzip.tag(ctx, tag);
        ctx.header("ETag", sent);
        return Known.by(ctx, sent);
    }

    private void stream(Context ctx, Answer.Writing content) {
        ctx.status(status).contentType(headers.getOrDefault("Content-Type", JSON));
        try {
            content.to(ctx.outputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Nothing has no media type: the one that every answer starts with is taken away. */
    private static void withoutBody(Context ctx, int status) {
        ctx.status(status).res().setContentType(null);
    }

    static Rendered of(Problem problem, String document) {
        return new Rendered(
                problem.type().status(),
                ImmutableMap.<String, String>builder()
                        .putAll(problem.headers())
                        .put("Content-Type", "application/problem+json; charset=utf-8")
                        .buildKeepingLast(),
                document);
    }
}
