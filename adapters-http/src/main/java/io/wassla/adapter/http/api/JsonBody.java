package io.wassla.adapter.http.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import com.google.common.base.Utf8;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import io.wassla.adapter.http.RequestBody;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Upload;
import io.wassla.adapter.http.upload.Uploads;
import java.nio.charset.StandardCharsets;

/** The JSON of a request, read before anything is done. */
record JsonBody(HashCode hash, JsonNode document, Upload upload) {
    private static final String MARK = "\uFEFF";

    static JsonBody read(Context ctx, Operation.Takes takes, RequestBody bodies) {
        return switch (takes.body()) {
            case Operation.Body.None none -> empty();
            case Operation.Body.Json json -> read(ctx, takes.bodyOptional(), false, bodies);
            case Operation.Body.Patch patch -> read(ctx, takes.bodyOptional(), true, bodies);
            case Operation.Body.Upload upload -> read(Uploads.receive(ctx, upload.types(), upload.most()));
        };
    }

    private static JsonBody empty() {
        return read(Upload.NONE);
    }

    private static JsonBody read(Upload upload) {
        return new JsonBody(upload.hash(), Json.mapper().createObjectNode(), upload);
    }

    private static JsonBody read(Context ctx, boolean optional, boolean patch, RequestBody bodies) {
        var type = ctx.contentType();
        var known = type != null && isJson(type, patch);
        if (type != null && !known) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE).asException();
        }
        var bytes = bodies.read(ctx);
        if (bytes.length == 0 && optional) {
            return empty();
        }
        if (!known) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE).asException();
        }
        return new JsonBody(hash(bytes), parse(bytes), Upload.NONE);
    }

    private static boolean isJson(String header, boolean patch) {
        var type = Ascii.toLowerCase(header.split(";", 2)[0].strip());
        return type.equals("application/json") || (patch && type.equals("application/merge-patch+json"));
    }

    private static HashCode hash(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes);
    }

    /** The parser would guess at other encodings, and takes letters that are none. */
    private static JsonNode parse(byte[] bytes) {
        if (!Utf8.isWellFormed(bytes)) {
            throw Problem.of(ProblemType.MALFORMED_JSON).asException();
        }
        try {
            var document = Json.mapper().readTree(text(bytes));
            if (document == null || document.isMissingNode()) {
                throw Problem.of(ProblemType.MALFORMED_JSON).asException();
            }
            return document;
        } catch (JsonProcessingException malformed) {
            throw Problem.of(ProblemType.MALFORMED_JSON).asException();
        }
    }

    /** Some programs write a mark of the order of bytes before it, though UTF-8 has but one. */
    private static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
