package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.Multipart;
import io.wassla.adapter.http.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private final Platform platform = new Platform();
    private final JsonNode document = platform.client().get("/openapi.json").json();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void the_document_is_valid() {
        var options = new ParseOptions();
        options.setResolve(true);

        var parsed = new OpenAPIV3Parser().readContents(document.toString(), List.of(), options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(50);
    }

    @Test
    void media_types_of_a_file_stand_in_the_same_order_in_every_process() {
        var contents = document.findValues("requestBody").stream()
                .map(body -> List.copyOf(body.get("content").properties()).stream()
                        .map(Map.Entry::getKey)
                        .filter(type -> !type.equals("multipart/form-data") && !type.contains("json"))
                        .toList())
                .filter(types -> types.size() > 1)
                .toList();

        assertThat(contents).isNotEmpty().allSatisfy(types -> assertThat(types).isSorted());
    }

    @Test
    void every_path_of_the_contract_is_there() {
        var paths = new ArrayList<String>();
        document.get("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .contains(
                        "/api/auth/otp/request",
                        "/api/auth/otp/verify",
                        "/api/onboarding/status",
                        "/api/onboarding/store",
                        "/api/v1/slugs/{slug}",
                        "/api/v1/auth/register",
                        "/api/v1/auth/login",
                        "/api/v1/auth/refresh",
                        "/api/v1/auth/logout",
                        "/api/v1/auth/me",
                        "/api/v1/tenants/current",
                        "/api/v1/tenants/{id}/token",
                        "/api/v1/members/accept",
                        "/api/v1/audit-log",
                        "/api/v1/admin/email-settings/test",
                        "/api/v1/admin/email-log",
                        "/api/v1/products",
                        "/api/v1/products/{id}",
                        "/api/v1/products/bulk",
                        "/api/v1/products/{id}/stock-history",
                        "/api/v1/variants/{id}/stock",
                        "/api/v1/categories/{id}",
                        "/api/v1/tags/{id}",
                        "/api/v1/jobs/{id}/cancel",
                        "/api/v1/stores/{id}",
                        "/api/v1/search/settings",
                        "/store/products",
                        "/store/products/{handle}",
                        "/store/suggest",
                        "/health/ready",
                        "/metrics");
    }

    @Test
    void every_documented_operation_answers() {
        fill(platform.owner("sara@example.com", "nasam"));

        operations().forEach(operation -> {
            var reply = inStore(platform.client(), operation).send(operation.method(), operation.address(), null);
            assertThat(reply.status()).as(operation.toString()).isNotIn(404, 405, 500);
            assertThat(operation.node().at("/responses/" + reply.status()).isMissingNode())
                    .as("%s documents %s", operation, reply.status())
                    .isFalse();
        });
    }

    @Test
    void what_is_unchanged_and_headers_that_are_too_long_are_documented() {
        assertThat(document.at("/paths/~1api~1v1~1tenants~1current/get/responses")
                        .fieldNames())
                .toIterable()
                .contains("304", "431");
        assertThat(document.at("/paths/~1api~1v1~1tenants~1current/patch/responses")
                        .has("304"))
                .isFalse();
    }

    @Test
    void what_may_be_left_out_is_not_required_and_prices_are_long() {
        var paths = document.at("/paths");
        var settings = paths.at("/~1api~1v1~1search~1settings/put/requestBody/content/application~1json/schema/$ref")
                .asText();

        assertThat(document.at(settings.substring(1)).has("required")).isFalse();
        assertThat(paths.at("/~1store~1products/get/parameters"))
                .filteredOn(parameter -> parameter.at("/name").asText().endsWith("_price"))
                .hasSize(2)
                .allSatisfy(parameter ->
                        assertThat(parameter.at("/schema/format").asText()).isEqualTo("int64"));
    }

    @Test
    void says_who_may_call() {
        Map<String, String> audiences = operations()
                .collect(Collectors.toMap(
                        operation -> operation.method() + " " + operation.path(),
                        operation -> operation.node().path("description").asText()));

        assertThat(audiences)
                .doesNotContainValue("")
                .containsEntry(
                        "POST /api/v1/products", "For members of the tenant whose role is owner or admin or staff.")
                .containsEntry(
                        "GET /api/v1/audit-log", "For members of the tenant whose role is owner, and for superadmins.");
    }

    @Test
    void operation_ids_are_unique() {
        var ids = operations()
                .map(operation -> operation.node().get("operationId").asText())
                .toList();

        assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void examples_match_their_schemas() {
        var check = new SchemaCheck(document);

        var wrong = new ArrayList<String>();
        operations()
                .forEach(operation -> check.media(operation.node()).forEach(media -> {
                    var faults = check.faults(media.get("schema"), media.get("example"), "$");
                    faults.forEach(fault -> wrong.add(operation + ": " + fault));
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_examples_of_requests_can_be_read() {
        var sara = platform.owner("sara@example.com", "nasam");

        operations()
                .filter(operation -> operation.node().has("requestBody"))
                .filter(operation -> !operation.path().contains("logout"))
                .forEach(operation -> operation.node().at("/requestBody/content").properties().stream()
                        .map(content -> send(inStore(sara, operation), operation, content.getKey(), content.getValue()))
                        .forEach(reply -> assertThat(reply.status())
                                .as("%s: %s", operation, reply.text())
                                .isNotIn(400, 415, 422, 500)));
    }

    private static Client.Reply send(Client client, Documented operation, String type, JsonNode media) {
        var path = operation.address();
        var example = media.get("example");
        if (type.equals("multipart/form-data")) {
            return client.post(path, form(media.at("/schema/properties/file"), example));
        }
        var body = example.isTextual() ? example.asText() : example.toString();
        return client.with("Content-Type", type).send(operation.method(), path, body);
    }

    private static Multipart form(JsonNode schema, JsonNode example) {
        var type = schema.get("contentMediaType").asText();
        var file = example.get("file").asText();
        var bytes = type.startsWith("text/")
                ? file.getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(file);
        var form = Multipart.of(bytes, "example", type);
        for (var field : example.properties()) {
            form = field.getKey().equals("file")
                    ? form
                    : form.field(field.getKey(), field.getValue().asText());
        }
        return form;
    }

    @Test
    void the_example_of_a_picture_is_one() {
        var sara = platform.owner("sara@example.com", "nasam");
        var product =
                sara.post("/api/v1/products", "{\"name\": \"عود\", \"sku\": \"OUD\", \"price\": {\"amount\": 1000}}");
        var media =
                document.at("/paths/~1api~1v1~1products~1{id}~1images/post/requestBody/content/multipart~1form-data");

        var reply = sara.post(
                "/api/v1/products/" + product.at("/id") + "/images",
                form(media.at("/schema/properties/file"), media.get("example")));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    @Test
    void every_problem_has_a_page() {
        for (var type : ProblemType.values()) {
            assertThat(platform.client().get(type.path()).status())
                    .as(type.path())
                    .isEqualTo(200);
        }
        assertThat(platform.client().get("/problems/none").status()).isEqualTo(404);
    }

    @Test
    void the_documentation_loads_nothing_from_elsewhere() {
        for (var path : List.of("/docs", "/redoc")) {
            var page = platform.client().get(path);
            assertThat(page.text()).doesNotContain("http://", "https://", "//cdn");
            assertThat(page.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .doesNotContain("http");
            assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';");
        }
        for (var file :
                List.of("swagger-ui.css", "swagger-ui.js", "redoc.js", "start-redoc.js", "start-swagger-ui.js")) {
            assertThat(platform.client().get("/docs/files/" + file).status())
                    .as(file)
                    .isEqualTo(200);
        }
        assertThat(platform.client().get("/docs/files/..%2fpom.xml").status()).isIn(400, 404);
    }

    record Documented(String method, String path, JsonNode node) {
        String address() {
            return path.replace("{handle}", "rose").replaceAll("\\{[^}]*}", "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Stream<Documented> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Documented(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                operation.getValue())));
    }

    private static void fill(Client owner) {
        owner.post(
                "/api/v1/products",
                "{\"name\": \"Rose\", \"sku\": \"ROSE\", \"price\": {\"amount\": 100}, \"status\": \"active\"}");
    }

    /** Those below /store answer on the host of a store, or to who names one. */
    private static Client inStore(Client client, Documented operation) {
        return operation.path().startsWith("/store/") ? client.with("X-Tenant", "nasam") : client;
    }
}
