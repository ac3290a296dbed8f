package io.wassla.adapter.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wassla.adapter.http.api.Idempotency;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.problem.ProblemType;
import java.util.Set;

/** The headers that the answers of one operation carry, besides what they are. */
final class AnswerHeaders {
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    /** Refused before anybody counted. */
    private static final Set<Integer> UNCOUNTED =
            Set.of(ProblemType.URI_TOO_LONG.status(), ProblemType.HEADERS_TOO_LARGE.status());

    private final Operation operation;

    AnswerHeaders(Operation operation) {
        this.operation = operation;
    }

    /** Of what the operation answers itself. */
    void ofReply(ObjectNode headers, Operation.Reply reply) {
        always(headers, reply.status());
        if (operation.traits().versioned()) {
            put(headers, "ETag", "ETag");
        }
        if (reply instanceof Operation.Reply.Made) {
            put(headers, "Location", "Location");
        }
        if (operation.traits().storesAnswers()) {
            replayed(headers, reply.status());
        }
    }

    /** Of a problem. */
    void ofRefusal(ObjectNode headers, int status) {
        always(headers, status);
        if (operation.traits().storesAnswers()
                && operation.problems().stream().anyMatch(problem -> problem.status() == status)) {
            replayed(headers, status);
        }
    }

    void ofUnchanged(ObjectNode headers) {
        always(headers, 304);
        put(headers, "ETag", "ETag");
    }

    private void always(ObjectNode headers, int status) {
        put(headers, "X-Request-Id", "RequestId");
        if (operation.isOfSite() && !UNCOUNTED.contains(status)) {
            put(headers, "RateLimit", "RateLimit");
            put(headers, "RateLimit-Policy", "RateLimitPolicy");
        }
        if (status == UNAUTHORIZED) {
            put(headers, "WWW-Authenticate", "WwwAuthenticate");
        }
        if (status == TOO_MANY || status == UNAVAILABLE) {
            put(headers, "Retry-After", "RetryAfter");
        }
    }

    private static void replayed(ObjectNode headers, int status) {
        if (Idempotency.keeps(status)) {
            put(headers, "Idempotency-Replayed", "IdempotencyReplayed");
        }
    }

    private static void put(ObjectNode headers, String name, String component) {
        headers.putObject(name).put("$ref", "#/components/headers/" + component);
    }
}
