package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductsTest {
    private final Platform platform = new Platform();
    private final Client sara = platform.owner("sara@example.com", "nasam");
    private int skus;

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void a_name_a_sku_and_a_price_are_enough() {
        var made = sara.post(
                "/api/v1/products",
                "{\"name\": \"ورد الطائف\", \"sku\": \"NSM-1\", \"price\": {\"amount\": 38900}, \"stock\": 7}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/products/" + made.at("/id"));
        assertThat(made.at("/status")).isEqualTo("draft");
        assertThat(made.at("/name/ar")).isEqualTo("ورد الطائف");
        assertThat(made.at("/handle")).isEqualTo("ورد-الطائف");
        assertThat(made.at("/handles/ar")).isEqualTo("ورد-الطائف");
        assertThat(made.at("/price/currency")).isEqualTo("SAR");
        assertThat(made.at("/variants/0/sku")).isEqualTo(made.at("/sku")).isEqualTo("NSM-1");
        assertThat(made.at("/variants/0/stock")).isEqualTo(made.at("/stock")).isEqualTo("7");
        assertThat(made.at("/published_at")).isEqualTo("null");
        assertThat(sara.get("/api/v1/products/" + made.at("/id")).json()).isEqualTo(made.json());
    }

    @Test
    void a_list_is_searched_by_name_and_sku() {
        sara.post("/api/v1/products", """
            {"name": {"ar": "زعفران أبهري", "en": "Saffron"}, "sku": "KSR-SAF-777", "price": {"amount": 100}}
            """);

        for (var words : new String[] {"%D8%B2%D8%B9%D9%81", "saff", "KSR-SAF", "777", "saffron%20ksr"}) {
            assertThat(sara.get("/api/v1/products?q=" + words).json().at("/items"))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(sara.get("/api/v1/products?q=saffron&status=active").json().at("/items"))
                .isEmpty();
        assertThat(sara.get("/api/v1/products?q=qqqq").json().at("/items")).isEmpty();
        assertThat(sara.get("/api/v1/products?q=" + "a".repeat(201)).status()).isEqualTo(422);
    }

    @Test
    void options_and_variants_come_back_as_they_were_sent() {
        var made = sara.post("/api/v1/products", """
            {"name": {"ar": "مسك", "en": "Musk"}, "handle": {"en": "white-musk"}, "status": "active",
             "options": [{"name": "الحجم", "values": ["50", "100"]}],
             "variants": [
               {"sku": "MSK-50", "options": {"الحجم": "50"}, "price": {"amount": 9000, "currency": "SAR"},
                "compare_at_price": {"amount": 12000}, "stock": 3, "weight_grams": 200, "barcode": "628-1"},
               {"sku": "MSK-100", "options": {"الحجم": "100"}, "price": {"amount": 15000}, "stock_policy": "allow"}],
             "tags": ["ليلي", "هدية"], "tax_category": "zero_rated", "seo": {"title": "مسك أبيض"}}
            """);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/handles/en")).isEqualTo("white-musk");
        assertThat(made.at("/variants/0/options/الحجم")).isEqualTo("50");
        assertThat(made.at("/variants/0/compare_at_price/amount")).isEqualTo("12000");
        assertThat(made.at("/variants/0/barcode")).isEqualTo("628-1");
        assertThat(made.at("/variants/1/stock_policy")).isEqualTo("allow");
        assertThat(made.json().get("tags")).extracting(tag -> tag.asText()).containsExactlyInAnyOrder("ليلي", "هدية");
        assertThat(made.at("/tax_category")).isEqualTo("zero_rated");
        assertThat(made.at("/seo/title/ar")).isEqualTo("مسك أبيض");
        assertThat(made.at("/published_at")).isEqualTo("2026-01-15T12:00:00Z");
        assertThat(made.at("/sku")).isEqualTo("MSK-50");
    }

    @Test
    void the_tag_changes_with_all_that_is_told_also_with_what_makes_no_new_version() {
        var made = product("\"stock\": 10, \"tags\": [\"صباحي\"]");
        var path = "/api/v1/products/" + made.at("/id");
        var known = sara.with("If-None-Match", made.header("ETag"));
        assertThat(known.get(path).status()).isEqualTo(304);

        sara.put("/api/v1/variants/" + made.at("/variants/0/id") + "/stock", "{\"quantity\": 1}");

        assertThat(known.get(path).at("/stock")).isEqualTo("1");
        var stale = sara.with("If-Match", made.header("ETag"));
        assertThat(stale.patch(path, "{\"stock\": 10}").code()).isEqualTo("precondition_failed");
        var now = sara.get(path);
        assertThat(now.at("/stock")).isEqualTo("1");
        var tag = sara.post("/api/v1/tags", "{\"name\": \"ظهري\"}").at("/id");
        sara.patch(path, "{\"tags\": [\"ظهري\"]}");
        now = sara.get(path);
        sara.patch("/api/v1/tags/" + tag, "{\"name\": \"مسائي\"}");
        assertThat(sara.with("If-None-Match", now.header("ETag")).get(path).at("/tags/0"))
                .isEqualTo("مسائي");
        var zipped = sara.with("Accept-Encoding", "gzip");
        assertThat(sara.with("If-Match", zipped.get(path).header("ETag"))
                        .patch(path, "{\"stock\": 10}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_answer_is_another_one_for_who_takes_gzip() {
        var made = product("\"stock\": 10");
        var path = "/api/v1/products/" + made.at("/id");
        var zipping = sara.with("Accept-Encoding", "gzip");

        var tag = zipping.get(path).header("ETag");

        assertThat(tag).endsWith("-gz\"");
        assertThat(zipping.get(path).header("Vary")).contains("Accept-Encoding");
        assertThat(zipping.with("If-None-Match", tag).get(path).status()).isEqualTo(304);
        assertThat(sara.with("If-None-Match", tag).get(path).status()).isEqualTo(200);
    }

    @Test
    void times_have_years_of_four_digits() {
        for (var time : new String[] {"-5000-01-01T00:00:00Z", "-0001-12-31T00:00:00Z", "+10000-01-01T00:00:00Z"}) {
            assertThat(sara.post(
                                    "/api/v1/products",
                                    "{\"name\": \"x\", \"sku\": \"Y\", \"price\": {\"amount\": 1}, \"published_at\": \""
                                            + time + "\"}")
                            .at("/errors/0/code"))
                    .as(time)
                    .isEqualTo("time_invalid");
            assertThat(sara.get("/api/v1/audit-log?since=" + time.replace("+", "%2B"))
                            .status())
                    .as(time)
                    .isEqualTo(422);
        }
        assertThat(product("\"published_at\": \"0000-01-01T00:00:00Z\"").status())
                .isEqualTo(201);
    }

    @Test
    void a_patch_is_merged_and_null_takes_away() {
        var made = product("\"compare_at_price\": {\"amount\": 9000}, \"description\": {\"ar\": \"أ\", \"en\": \"b\"}");
        var path = "/api/v1/products/" + made.at("/id");

        var changed = sara.with("If-Match", made.header("ETag")).patch(path, """
            {"name": {"en": "Rose"}, "description": {"ar": null}, "compare_at_price": null, "stock": 12}
            """);

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("name").toString()).isEqualTo("{\"ar\":\"عود\",\"en\":\"Rose\"}");
        assertThat(changed.json().get("description").toString()).isEqualTo("{\"en\":\"b\"}");
        assertThat(changed.at("/variants/0/compare_at_price")).isEqualTo("null");
        assertThat(changed.at("/stock")).isEqualTo("12");
        assertThat(changed.at("/price/amount")).isEqualTo("5000");
        assertThat(changed.at("/variants/0/id")).isEqualTo(made.at("/variants/0/id"));
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        assertThat(sara.with("If-Match", made.header("ETag"))
                        .patch(path, "{\"stock\": 1}")
                        .status())
                .isEqualTo(412);
        assertThat(sara.with("If-Match", "\"other\", " + changed.header("ETag"))
                        .patch(path, "{\"stock\": 2}")
                        .status())
                .isEqualTo(200);
        assertThat(sara.patch(path, "{\"name\": null}").at("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void a_variant_that_is_sent_again_keeps_what_it_does_not_mention() {
        var made = sara.post("/api/v1/products", """
            {"name": "x", "options": [{"name": "s", "values": ["1", "2", "3"]}], "variants": [
             {"sku": "KEPT-1", "options": {"s": "1"}, "price": {"amount": 10}, "stock": 4},
             {"sku": "KEPT-2", "options": {"s": "2"}, "price": {"amount": 20}, "stock": 5},
             {"sku": "KEPT-3", "options": {"s": "3"}, "price": {"amount": 30}}]}
            """);

        var changed = sara.patch("/api/v1/products/" + made.at("/id"), """
            {"variants": [{"id": "%s", "price": {"amount": 25}}, {"sku": "KEPT-1", "barcode": "628"}]}
            """.formatted(made.at("/variants/1/id")));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("variants"))
                .extracting(each -> each.at("/sku").asText() + " "
                        + each.at("/options/s").asText() + " " + each.at("/price/amount") + " " + each.at("/stock"))
                .containsExactly("KEPT-2 2 25 5", "KEPT-1 1 10 4");
    }

    @Test
    void what_was_read_may_be_sent_back_as_it_is() {
        var made = product("\"tags\": [\"عود\"], \"cost\": {\"amount\": 100}");

        var again = sara.patch("/api/v1/products/" + made.at("/id"), made.text());

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.at("/variants/0/id")).isEqualTo(made.at("/variants/0/id"));
        assertThat(again.at("/cost/amount")).isEqualTo("100");
        assertThat(again.at("/stock")).isEqualTo(made.at("/stock"));
    }

    @Test
    void markup_is_text() {
        var script = "<script>alert(1)</script>";
        var made = product("\"description\": \"" + script + "\", \"tags\": [\"<b>x\"]");

        assertThat(made.at("/description/ar")).isEqualTo(script);
        assertThat(made.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void lists_are_filtered_and_read_page_by_page() {
        var owner = platform.owner("lists@example.com", "lists");
        for (var each = 0; each < 3; each++) {
            owner.post(
                    "/api/v1/products",
                    "{\"name\": \"x\", \"sku\": \"L" + each + "\", \"price\": {\"amount\": 1}, \"stock\": " + each
                            + ", \"status\": \"" + (each == 0 ? "draft" : "active") + "\"}");
        }

        var first = owner.get("/api/v1/products?limit=2");
        var second = owner.get("/api/v1/products?limit=2&cursor=" + first.at("/next"));

        assertThat(first.json().get("items")).hasSize(2);
        assertThat(first.at("/items/0/sku")).isEqualTo("L2");
        assertThat(second.json().get("items")).hasSize(1);
        assertThat(second.json().get("next").isNull()).isTrue();
        assertThat(owner.get("/api/v1/products?status=active").json().get("items"))
                .hasSize(2);
        assertThat(owner.get("/api/v1/products?in_stock=false").at("/items/0/sku"))
                .isEqualTo("L0");
        assertThat(owner.get("/api/v1/products?status=all").at("/errors/0/field"))
                .isEqualTo("status");
        assertThat(owner.get("/api/v1/products?category=x").status()).isEqualTo(422);
    }

    @Test
    void many_are_changed_at_once() {
        var made = product("\"status\": \"draft\"");
        var ids = "[\"" + made.at("/id") + "\", \"019bc1d4-7a80-7cc3-98c4-dc0c0c07398f\"]";

        var done = sara.post(
                "/api/v1/products/bulk", "{\"ids\": " + ids + ", \"action\": \"set_status\", \"status\": \"active\"}");
        var tagged =
                sara.post("/api/v1/products/bulk", "{\"ids\": " + ids + ", \"action\": \"add_tag\", \"tag\": \"new\"}");
        var lacking = sara.post("/api/v1/products/bulk", "{\"ids\": " + ids + ", \"action\": \"set_status\"}");

        assertThat(done.at("/changed")).isEqualTo("1");
        assertThat(tagged.at("/changed")).isEqualTo("1");
        assertThat(lacking.at("/errors/0/field")).isEqualTo("status");
        assertThat(sara.post(
                                "/api/v1/products/bulk",
                                "{\"ids\": " + ids + ", \"action\": \"add_category\","
                                        + " \"category_id\": \"019bc1d4-7a80-7cc3-98c4-dc0c0c07398f\"}")
                        .at("/errors/0/field"))
                .isEqualTo("category_id");
        var now = sara.get("/api/v1/products/" + made.at("/id"));
        assertThat(now.at("/status")).isEqualTo("active");
        assertThat(now.at("/tags/0")).isEqualTo("new");
    }

    @Test
    void stock_is_counted_and_its_history_kept() {
        var made = product("\"stock\": 5");
        var path = "/api/v1/variants/" + made.at("/variants/0/id") + "/stock";

        assertThat(sara.put(path, "{\"quantity\": 9}").at("/stock")).isEqualTo("9");
        assertThat(sara.put(path, "{\"by\": -2}").at("/stock")).isEqualTo("7");
        assertThat(sara.put(path, "{\"by\": -8}").at("/errors/0/field")).isEqualTo("by");
        assertThat(sara.put(path, "{}").at("/errors/0/field")).isEqualTo("quantity");

        var history = sara.get("/api/v1/products/" + made.at("/id") + "/stock-history");
        assertThat(history.json().get("items"))
                .extracting(change -> change.get("after").asInt())
                .containsExactly(7, 9, 5);
        assertThat(history.at("/items/2/cause")).isEqualTo("created");
    }

    @Test
    void what_is_removed_is_gone() {
        var path = "/api/v1/products/" + product("\"stock\": 1").at("/id");

        assertThat(sara.delete(path).status()).isEqualTo(204);
        assertThat(sara.delete(path).status()).isEqualTo(404);
        assertThat(sara.get(path).status()).isEqualTo(404);
        assertThat(sara.get(path + "/stock-history").status()).isEqualTo(404);
    }

    private Client.Reply product(String more) {
        return product(more, "SKU-" + skus++);
    }

    private Client.Reply product(String more, String sku) {
        var made = sara.post(
                "/api/v1/products",
                "{\"name\": {\"ar\": \"عود\"}, \"sku\": \"" + sku + "\", \"price\": {\"amount\": 5000}, " + more + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }
}
