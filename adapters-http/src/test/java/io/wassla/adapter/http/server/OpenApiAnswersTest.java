package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document says of answers, besides their bodies. */
class OpenApiAnswersTest {
    private final Platform platform = new Platform();
    private final JsonNode document = platform.client().get("/openapi.json").json();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void any_address_may_be_too_long() {
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue()) {
                assertThat(operation.at("/responses/414/description").asText())
                        .as(path.getKey())
                        .isEqualTo("uri_too_long");
            }
        }
    }

    @Test
    void calls_that_count_say_how_many_are_left() {
        var products = responses("/api/v1/products", "get");

        assertThat(headers(products, "200")).contains("RateLimit", "RateLimit-Policy");
        assertThat(headers(products, "403")).contains("RateLimit", "RateLimit-Policy");
        assertThat(headers(products, "429")).contains("RateLimit", "RateLimit-Policy", "Retry-After");
        assertThat(headers(products, "431")).doesNotContain("RateLimit");
        assertThat(headers(responses("/health", "get"), "200")).containsExactly("X-Request-Id");
    }

    @Test
    void a_401_says_how_to_sign_in() {
        assertThat(headers(responses("/api/v1/products", "get"), "401")).contains("WWW-Authenticate");
        assertThat(headers(responses("/api/v1/auth/login", "post"), "401")).contains("WWW-Authenticate");
    }

    @Test
    void an_answer_that_is_kept_says_when_it_is_given_again() {
        var opened = responses("/api/v1/onboarding/store", "post");

        assertThat(headers(opened, "201")).contains("Idempotency-Replayed");
        assertThat(headers(opened, "409")).contains("Idempotency-Replayed");
        assertThat(headers(opened, "422")).doesNotContain("Idempotency-Replayed");
        assertThat(headers(responses("/api/v1/members/accept", "post"), "200")).contains("Idempotency-Replayed");
        assertThat(headers(responses("/api/v1/auth/login", "post"), "200")).doesNotContain("Idempotency-Replayed");
    }

    @Test
    void every_header_that_is_named_is_described() {
        for (var name : document.findValuesAsText("$ref")) {
            assertThat(document.at(name.substring(1)).isMissingNode()).as(name).isFalse();
        }
    }

    @Test
    void a_server_that_is_not_ready_says_what_fails_and_when_to_ask_again() {
        var refused = responses("/health/ready", "get").get("503");
        var example = refused.at("/content/application~1json/example");

        assertThat(headers(responses("/health/ready", "get"), "503")).contains("Retry-After");
        assertThat(refused.get("content").properties().stream().map(Map.Entry::getKey))
                .containsExactly("application/json");
        assertThat(example.at("/status").asText()).isEqualTo("not_ready");
        assertThat(example.findValuesAsText("ok")).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/version", "/metrics"})
    void what_tells_how_the_server_is_has_no_host_and_no_limit(String path) {
        var responses = responses(path, "get");

        assertThat(responses.has("404")).isFalse();
        assertThat(responses.has("429")).isFalse();
        assertThat(platform.client().with("Host", "nobody.example").get(path).status())
                .isEqualTo(200);
    }

    @Test
    void metrics_are_for_this_machine_or_for_who_has_the_token() {
        var security = document.at("/paths/~1metrics/get/security");

        assertThat(security.toString()).isEqualTo("[{},{\"metrics\":[]}]");
        assertThat(document.at("/components/securitySchemes/metrics/scheme").asText())
                .isEqualTo("bearer");
        assertThat(responses("/metrics", "get").has("401")).isTrue();
    }

    private JsonNode responses(String path, String method) {
        return document.get("paths").get(path).get(method).get("responses");
    }

    private static List<String> headers(JsonNode responses, String status) {
        var names = new ArrayList<String>();
        responses.get(status).get("headers").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
