package io.wassla.adapter.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.Json;
import java.util.List;

/** Writes the OpenAPI 3.1 document of a list of operations. */
public final class OpenApiDocument {
    private static final String DESCRIPTION = """
        JSON in UTF-8, `snake_case`, times in UTC (RFC 3339). Errors are `application/problem+json` (RFC 9457) in \
        the language of `Accept-Language` (ar, en). Sign in with a one-time code or a password and send the access \
        token as `Authorization: Bearer …`. Lists answer `{items, next}`; send `next` back as `cursor`. A POST \
        with an `Idempotency-Key` is done once for who is signed in, however often it is sent; paths under `/auth`, and \
        others whose answers hold secrets that are given once, take the key and store nothing.\
        """;

    private OpenApiDocument() {}

    public static String write(List<Operation> operations, String version) {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document(operations, version));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode document(List<Operation> operations, String version) {
        var schemas = new Schemas();
        var document = Json.mapper().createObjectNode().put("openapi", "3.1.0");
        info(document.putObject("info"), version);
        document.putArray("servers").addObject().put("url", "/").put("description", "This server");
        var tags = document.putArray("tags");
        Tags.of(operations)
                .forEach((name, meaning) -> tags.addObject().put("name", name).put("description", meaning));
        var paths = document.putObject("paths");
        for (var operation : operations) {
            paths.withObjectProperty(operation.path())
                    .set(Ascii.toLowerCase(operation.method().name()), new OperationNode(operation, schemas).write());
        }
        components(document.putObject("components"), schemas);
        return document;
    }

    private static void info(ObjectNode info, String version) {
        info.put("title", "Wassla").put("version", version).put("description", DESCRIPTION);
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    }

    private static void components(ObjectNode components, Schemas schemas) {
        components.set("schemas", schemas.collected());
        schemas.collected().set("Problem", ProblemAnswers.schema());
        var headers = components.putObject("headers");
        header(headers, "RequestId", "The number of the request.", "string");
        header(headers, "RetryAfter", "Seconds to wait before trying again.", "integer");
        header(headers, "Location", "Where what was made can be read.", "string");
        header(headers, "ETag", "The version, for If-Match.", "string");
        header(
                headers,
                "RateLimit",
                "What is left of each limit that counted the call, and when it is whole again.",
                "string");
        header(
                headers,
                "RateLimitPolicy",
                "Each limit that counted the call; there are none with rate-limits=off.",
                "string");
        header(headers, "WwwAuthenticate", "How to say who you are (RFC 6750).", "string");
        header(headers, "IdempotencyReplayed", "`true` on the first answer given again to the same key.", "string");
        security(components.putObject("securitySchemes"));
    }

    private static void security(ObjectNode schemes) {
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        schemes.putObject("browser")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "__Host-wassla")
                .put("description", "A signed-in browser on a page of the same origin.");
        schemes.putObject("metrics")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "The setting `metrics-token`; from the server's own machine none is needed.");
    }

    private static void header(ObjectNode headers, String name, String meaning, String type) {
        headers.putObject(name).put("description", meaning).putObject("schema").put("type", type);
    }
}
