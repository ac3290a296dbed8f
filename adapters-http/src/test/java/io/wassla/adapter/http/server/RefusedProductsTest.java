package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedProductsTest {
    private final Platform platform = new Platform();
    private final Client sara = platform.owner("sara@example.com", "nasam");

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void halves_of_letters_are_refused_in_every_text() {
        for (var field : new String[] {
            "\"name\": \"a\\ud83d\"",
            "\"name\": \"a\", \"description\": \"a\\ud83d\"",
            "\"name\": \"a\", \"tags\": [\"a\\ud83d\"]",
            "\"name\": \"a\", \"seo\": {\"title\": \"a\\ud83d\"}",
            "\"name\": \"a\", \"options\": [{\"name\": \"b\", \"values\": [\"c\\ud83d\"]}],"
                    + " \"variants\": [{\"sku\": \"H-1\", \"options\": {\"b\": \"c\\ud83d\"}}]"
        }) {
            var refused =
                    sara.post("/api/v1/products", "{\"sku\": \"HALF\", \"price\": {\"amount\": 100}, " + field + "}");
            assertThat(refused.status()).as(field + refused.text()).isEqualTo(422);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": 5, \"sku\": \"A\", \"price\": {\"amount\": 1}} | name",
                "{\"name\": {\"fr\": \"x\"}, \"sku\": \"A\", \"price\": {\"amount\": 1}} | name",
                "{\"name\": {\"ar\": 5}, \"sku\": \"A\", \"price\": {\"amount\": 1}} | name.ar",
                "{\"name\": {}, \"sku\": \"A\", \"price\": {\"amount\": 1}} | name",
                "{\"name\": \"x\", \"price\": {\"amount\": 1}} | sku",
                "{\"name\": \"x\", \"sku\": \"A\"} | price",
                "{\"name\": \"x\", \"sku\": \"?\", \"price\": {\"amount\": 1}} | sku",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": 5} | price",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1.5}} | price.amount",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": -1}} | price.amount",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1, \"currency\": \"USD\"}} | price.currency",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 9}, \"compare_at_price\": {\"amount\": 9}}"
                        + " | compare_at_price",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"stock\": -1} | stock",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"status\": \"sold\"} | status",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"tax_category\": \"none\"} |"
                        + " tax_category",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"published_at\": \"soon\"} |"
                        + " published_at",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1},"
                        + " \"published_at\": \"+10000-01-01T00:00:00Z\"} | published_at",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"handle\": \"a b\"} | handle",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"tags\": [\"a;b\"]} | tags[0]",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"category_ids\": [\"1\"]} |"
                        + " category_ids[0]",
                "{\"name\": \"x\", \"options\": [{\"name\": \"s\", \"values\": [\"1\"]}]} | variants",
                "{\"name\": \"x\", \"options\": [{\"name\": \"s\", \"values\": []}], \"variants\": [{}]} | options[0]",
                "{\"name\": \"x\", \"variants\": [{\"sku\": \"A\", \"price\": {\"amount\": 1}, \"options\": {\"s\":"
                        + " \"1\"}}]} | variants[0].options",
                "{\"name\": \"x\", \"variants\": [{\"sku\": \"A\", \"price\": {\"amount\": 1}, \"weight_grams\": -1}]}"
                        + " | variants[0].weight_grams"
            })
    void what_is_wrong_is_named_by_its_path(String body, String field) {
        var refused = sara.post("/api/v1/products", body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("errors"))
                .extracting(error -> error.get("field").asText())
                .contains(field);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var refused = sara.post("/api/v1/products", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors"))
                .extracting(error ->
                        error.get("field").asText() + " " + error.get("code").asText())
                .containsExactlyInAnyOrder("name required", "sku required", "price required");
    }

    @Test
    void skus_and_handles_are_unique_in_the_store() {
        var first = sara.post(
                "/api/v1/products",
                "{\"name\": \"x\", \"sku\": \"TAKEN-1\", \"price\": {\"amount\": 1}, \"handle\": \"taken\"}");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        sara.post("/api/v1/products", "{\"name\": \"x\", \"sku\": \"OTHER-1\", \"price\": {\"amount\": 1}}");

        var sku = sara.post("/api/v1/products", "{\"name\": \"x\", \"sku\": \"taken-1\", \"price\": {\"amount\": 1}}");
        var variant = sara.post("/api/v1/products", """
            {"name": "x", "options": [{"name": "s", "values": ["1", "2"]}], "variants": [
             {"sku": "FREE-1", "options": {"s": "1"}, "price": {"amount": 1}},
             {"sku": "TAKEN-1", "options": {"s": "2"}, "price": {"amount": 1}}]}
            """);
        var changed = sara.patch("/api/v1/products/" + first.at("/id"), """
            {"options": [{"name": "s", "values": ["1", "2"]}], "variants": [
             {"sku": "TAKEN-1", "options": {"s": "1"}},
             {"sku": "other-1", "options": {"s": "2"}, "price": {"amount": 1}}]}
            """);
        var handle = sara.post(
                "/api/v1/products",
                "{\"name\": \"x\", \"sku\": \"FREE-2\", \"price\": {\"amount\": 1}, \"handle\": \"taken\"}");

        assertThat(sku.status()).isEqualTo(409);
        assertThat(sku.code()).isEqualTo("sku_taken");
        assertThat(sku.at("/errors/0/field")).isEqualTo("sku");
        assertThat(variant.at("/errors/0/field")).isEqualTo("variants[1].sku");
        assertThat(changed.at("/errors/0/field")).isEqualTo("variants[1].sku");
        assertThat(handle.status()).isEqualTo(409);
        assertThat(handle.code()).isEqualTo("handle_taken");
    }

    @Test
    void arrays_are_bounded() {
        var variants = IntStream.rangeClosed(0, 100)
                .mapToObj(each -> "{\"sku\": \"S" + each + "\"}")
                .collect(Collectors.joining(","));
        var tags = IntStream.rangeClosed(0, 50)
                .mapToObj(each -> "\"t" + each + "\"")
                .collect(Collectors.joining(","));

        assertThat(sara.post("/api/v1/products", "{\"name\": \"x\", \"variants\": [" + variants + "]}")
                        .at("/errors/0/code"))
                .isEqualTo("too_many");
        assertThat(sara.post(
                                "/api/v1/products",
                                "{\"name\": \"x\", \"sku\": \"B\", \"price\": {\"amount\": 1}, \"tags\": [" + tags
                                        + "]}")
                        .at("/errors/0/field"))
                .isEqualTo("tags");
    }
}
