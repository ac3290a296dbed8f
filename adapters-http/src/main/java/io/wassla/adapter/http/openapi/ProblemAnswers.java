package io.wassla.adapter.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Language;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The refusals of an operation, by status, each problem with an example. */
final class ProblemAnswers {
    private static final String REQUEST_ID = "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f";

    private ProblemAnswers() {}

    static Map<Integer, ObjectNode> of(Collection<ProblemType> problems, AnswerHeaders headers) {
        var byStatus = new TreeMap<Integer, ObjectNode>();
        problems.stream()
                .sorted()
                .collect(Collectors.groupingBy(ProblemType::status))
                .forEach((status, types) -> byStatus.put(status, answer(status, types, headers)));
        return byStatus;
    }

    static ObjectNode schema() {
        var schema = Json.mapper().createObjectNode();
        schema.put("type", "object").put("description", "RFC 9457; some codes come with more members.");
        schema.putArray("required")
                .add("type")
                .add("title")
                .add("status")
                .add("detail")
                .add("code")
                .add("request_id");
        var properties = schema.putObject("properties");
        text(properties, "type", "A page that explains the problem.").put("format", "uri-reference");
        text(properties, "title", "In the language that was asked for.");
        properties.putObject("status").put("type", "integer").put("format", "int32");
        text(properties, "detail", "In the language that was asked for.");
        text(properties, "code", "Stable, for programs.");
        text(properties, "request_id", "To be given when asking for help.");
        text(properties, "next", "With onboarding_step: the step that is due; null when none is any more.")
                .putArray("type")
                .add("string")
                .add("null");
        integer(properties, "retry_after", "Seconds to wait; also in Retry-After.");
        integer(properties, "attempts_left", "With otp_invalid: how many guesses are left.");
        text(properties, "second_factor_token", "With second_factor_required: for POST /api/v1/auth/second-factor.");
        text(properties, "expires_at", "With second_factor_required: until when that token is good.")
                .put("format", "date-time");
        text(properties, "of", "With plan_limit: which limit.");
        integer(properties, "limit", "With plan_limit: how many the plan allows.");
        integer(properties, "used", "With plan_limit: how many are in use.");
        strings(properties, "suggestions", "With slug_taken and slug_reserved: slugs that are free.");
        properties.putObject("errors").put("type", "array").set("items", fieldError());
        return schema;
    }

    private static ObjectNode fieldError() {
        var schema = Json.mapper().createObjectNode().put("type", "object");
        schema.putArray("required").add("field").add("code").add("message");
        var properties = schema.putObject("properties");
        text(properties, "field", "Its path in the request; empty for the whole.");
        text(properties, "code", "Stable, for programs.");
        text(properties, "message", "In the language that was asked for.");
        return schema;
    }

    private static ObjectNode answer(int status, Collection<ProblemType> types, AnswerHeaders headers) {
        var answer = Json.mapper().createObjectNode();
        answer.put("description", types.stream().map(ProblemType::code).collect(Collectors.joining(", ")));
        headers.ofRefusal(answer.putObject("headers"), status);
        var media = answer.putObject("content").putObject("application/problem+json");
        media.putObject("schema").put("$ref", "#/components/schemas/Problem");
        var examples = media.putObject("examples");
        types.forEach(type -> examples.putObject(type.code()).set("value", example(type)));
        return answer;
    }

    private static ObjectNode example(ProblemType type) {
        var text = ProblemTexts.of(Problem.of(type), Language.EN, REQUEST_ID);
        return Json.mapper()
                .createObjectNode()
                .put("type", type.path())
                .put("title", text.title())
                .put("status", type.status())
                .put("detail", text.detail())
                .put("code", type.code())
                .put("request_id", REQUEST_ID);
    }

    private static ObjectNode text(ObjectNode properties, String name, String meaning) {
        return properties.putObject(name).put("type", "string").put("description", meaning);
    }

    private static void strings(ObjectNode properties, String name, String meaning) {
        properties
                .putObject(name)
                .put("type", "array")
                .put("description", meaning)
                .putObject("items")
                .put("type", "string");
    }

    private static void integer(ObjectNode properties, String name, String meaning) {
        properties.putObject(name).put("type", "integer").put("format", "int32").put("description", meaning);
    }
}
