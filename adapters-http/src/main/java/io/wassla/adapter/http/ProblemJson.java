package io.wassla.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.problem.ProblemText;
import java.util.Optional;

/** A problem as {@code application/problem+json} (RFC 9457). */
final class ProblemJson {
    static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

    private static final ObjectMapper MAPPER = Json.mapper();

    private ProblemJson() {}

    static String write(ProblemText problem) {
        return document(problem).toString();
    }

    private static ObjectNode document(ProblemText problem) {
        var document = MAPPER.createObjectNode()
                .put("type", problem.type().path())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .put("code", problem.type().code())
                .put("request_id", problem.requestId());
        problem.members().forEach((name, value) -> document.set(name, tree(value)));
        if (!problem.errors().isEmpty()) {
            document.set("errors", MAPPER.valueToTree(problem.errors()));
        }
        return document;
    }

    /** An empty {@code Optional} is told as null. */
    private static JsonNode tree(Object value) {
        return value instanceof Optional<?> maybe
                ? maybe.map(ProblemJson::tree).orElseGet(NullNode::getInstance)
                : MAPPER.valueToTree(value);
    }
}
