package io.wassla.adapter.http.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import io.wassla.adapter.http.api.Access;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.UsualProblems;
import io.wassla.adapter.http.json.Json;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One operation in the document. */
final class OperationNode {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");
    private static final String JSON = "application/json";

    private final Operation operation;
    private final Schemas schemas;
    private final AnswerHeaders headers;

    OperationNode(Operation operation, Schemas schemas) {
        this.operation = operation;
        this.schemas = schemas;
        this.headers = new AnswerHeaders(operation);
    }

    ObjectNode write() {
        var node = Json.mapper().createObjectNode();
        node.putArray("tags").add(operation.about().tag());
        node.put("summary", operation.about().summary())
                .put("description", Audience.of(operation.traits().access()))
                .put("operationId", operation.about().id());
        security(node.putArray("security"));
        parameters(node);
        body(node);
        answers(node.putObject("responses"));
        return node;
    }

    private void security(ArrayNode security) {
        switch (operation.traits().access()) {
            case Access.Anyone anyone -> {}
            case Access.Watcher watcher -> {
                security.addObject();
                security.addObject().putArray("metrics");
            }
            case Access.MaybeSignedIn maybe -> {
                security.addObject();
                security.addObject().putArray("bearer");
            }
            case Access.SignedIn signedIn -> security.addObject().putArray("bearer");
            case Access.Superadmin superadmin -> security.addObject().putArray("bearer");
            case Access.OfTenant member -> {
                security.addObject().putArray("bearer");
                if (member.orBrowser()) {
                    security.addObject().putArray("browser");
                }
            }
        }
    }

    private void parameters(ObjectNode node) {
        var parameters = Json.mapper().createArrayNode();
        var names = IN_BRACES.matcher(operation.path());
        while (names.find()) {
            var schema = parameter(parameters, names.group(1), "path", "Which one.", true);
            schema.put("type", "string");
            if (names.group(1).equals("id")) {
                schema.put("format", "uuid");
            }
        }
        for (var query : operation.takes().parameters()) {
            parameter(parameters, query.name(), "query", query.about(), false)
                    .setAll(schemas.schema(query.type(), Schemas.Use.REQUEST));
        }
        headers(parameters);
        if (!parameters.isEmpty()) {
            node.set("parameters", parameters);
        }
    }

    private void headers(ArrayNode parameters) {
        if (operation.traits().access() instanceof Access.OfTenant) {
            header(parameters, "X-Tenant-ID", "Which tenant, by id; the token's when left out.")
                    .put("format", "uuid");
            header(parameters, "X-Tenant", "Which tenant, by slug; the token's when left out.");
        }
        if (operation.answers().stream().anyMatch(Operation.Reply.Events.class::isInstance)) {
            header(parameters, "Last-Event-ID", "The last event that was received; only later ones are sent.");
        }
        if (operation.traits().storesAnswers()) {
            header(parameters, "Idempotency-Key", "Makes a retry safe: the same key, the same answer, done once.")
                    .put("maxLength", 255);
        }
        if (operation.traits().versioned() && operation.method().equals(HandlerType.PATCH)) {
            header(parameters, "If-Match", "The ETag that the change is based on.");
        }
        if (mayBeUnchanged()) {
            header(parameters, "If-None-Match", "The ETag of what is known already: 304 when that is still so.");
        }
    }

    private static ObjectNode header(ArrayNode parameters, String name, String meaning) {
        return parameter(parameters, name, "header", meaning, false).put("type", "string");
    }

    private static ObjectNode parameter(
            ArrayNode parameters, String name, String place, String meaning, boolean required) {
        return parameters
                .addObject()
                .put("name", name)
                .put("in", place)
                .put("description", meaning)
                .put("required", required)
                .putObject("schema");
    }

    private void body(ObjectNode node) {
        switch (operation.takes().body()) {
            case Operation.Body.None none -> {}
            case Operation.Body.Json json -> content(node, JSON, json.type(), Schemas.Use.REQUEST);
            case Operation.Body.Upload upload -> upload(node, upload);
            case Operation.Body.Patch patch -> {
                content(node, "application/merge-patch+json", patch.type(), Schemas.Use.PATCH);
                content(node, JSON, patch.type(), Schemas.Use.PATCH);
            }
        }
    }

    private static void upload(ObjectNode node, Operation.Body.Upload upload) {
        var content = node.putObject("requestBody").put("required", true).putObject("content");
        var sample = upload.sample();
        for (var type : upload.types()) {
            var media = content.putObject(type).put("example", sample.text());
            media.putObject("schema").put("type", "string").put("contentMediaType", type);
        }
        var form = content.putObject("multipart/form-data");
        var schema = form.putObject("schema").put("type", "object");
        schema.putArray("required").add("file");
        var properties = schema.putObject("properties");
        properties
                .putObject("file")
                .put("type", "string")
                .put("contentMediaType", sample.mediaType())
                .put("description", about(upload));
        var example = form.putObject("example").put("file", sample.text());
        for (var field : upload.fields()) {
            properties.putObject(field.name()).put("type", "string").put("description", field.about());
            example.put(field.name(), "text");
        }
    }

    private static String about(Operation.Body.Upload upload) {
        var most = "At most " + upload.most() + " bytes.";
        return upload.sample().isText() ? most : most + " Sent as it is; only this example is in base64.";
    }

    private void content(ObjectNode node, String mediaType, Class<?> type, Schemas.Use use) {
        var body = node.withObjectProperty("requestBody")
                .put("required", !operation.takes().bodyOptional());
        var media = body.withObjectProperty("content").putObject(mediaType);
        media.set("schema", schemas.reference(type, use));
        media.set("example", Examples.of(type));
    }

    private void answers(ObjectNode responses) {
        for (var reply : operation.answers()) {
            answer(responses.putObject(Integer.toString(reply.status())), reply);
        }
        if (mayBeUnchanged()) {
            unchanged(responses.putObject("304"));
        }
        ProblemAnswers.of(UsualProblems.of(operation), headers).forEach((status, refusal) -> {
            var code = Integer.toString(status);
            if (responses.has(code)) {
                responses.withObjectProperty(code).withObjectProperty("content").setAll((ObjectNode)
                        refusal.get("content"));
            } else {
                responses.set(code, refusal);
            }
        });
    }

    private boolean mayBeUnchanged() {
        return operation.traits().versioned() && operation.method().equals(HandlerType.GET);
    }

    private void unchanged(ObjectNode node) {
        node.put("description", "What If-None-Match names is still so.");
        headers.ofUnchanged(node.putObject("headers"));
    }

    private void answer(ObjectNode node, Operation.Reply reply) {
        node.put("description", reply.status() < 400 ? "Done." : "Not now.");
        headers.ofReply(node.putObject("headers"), reply);
        switch (reply) {
            case Operation.Reply.Nothing nothing -> {}
            case Operation.Reply.One one -> thing(node, one.type(), one.example());
            case Operation.Reply.Made made -> thing(node, made.type(), null);
            case Operation.Reply.Many many -> {
                var media = node.putObject("content").putObject(JSON);
                media.set("schema", schemas.list(many.item()));
                media.set("example", Examples.listOf(many.item()));
            }
            case Operation.Reply.Events events -> {
                var media = node.putObject("content").putObject("text/event-stream");
                media.putObject("schema")
                        .put("type", "string")
                        .put("description", "Events with an `id`; their `data` is JSON, see `x-event-data`.");
                media.set("x-event-data", schemas.reference(events.data(), Schemas.Use.ANSWER));
            }
            case Operation.Reply.Text text ->
                node.putObject("content")
                        .putObject(text.mediaType())
                        .putObject("schema")
                        .put("type", "string");
        }
    }

    private void thing(ObjectNode node, Class<? extends Record> type, @Nullable Record example) {
        var media = node.putObject("content").putObject(JSON);
        media.set("schema", schemas.reference(type, Schemas.Use.ANSWER));
        media.set("example", example == null ? Examples.of(type) : Json.mapper().valueToTree(example));
    }
}
