package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A product as shoppers get it over the API. */
class ShownProductTest {
    private static final String ROSE = """
        {"name": {"ar": "ورد الطائف", "en": "Taif Rose"}, "description": {"ar": "ورد طائفي"}, "status": "active",
         "options": [{"name": "الحجم", "values": ["50 مل", "100 مل"]}],
         "variants": [
           {"sku": "ROSE-50", "options": {"الحجم": "50 مل"}, "price": {"amount": 12000},
            "compare_at_price": {"amount": 15000}, "cost": {"amount": 4321}, "stock": 3},
           {"sku": "ROSE-100", "options": {"الحجم": "100 مل"}, "price": {"amount": 20000}, "stock": 4567}],
         "seo": {"title": {"ar": "عطر الورد"}}}
        """;

    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final Client shopper = platform.client().with("X-Tenant", "nasam");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void tells_what_a_shopper_needs_to_choose() {
        var id = made(ROSE);

        var shown = shopper.get("/store/products/taif-rose");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.at("/id")).isEqualTo(id);
        assertThat(shown.at("/sku")).isEqualTo("ROSE-50");
        assertThat(shown.at("/name/ar")).isEqualTo("ورد الطائف");
        assertThat(shown.at("/handle")).isEqualTo("ورد-الطائف");
        assertThat(shown.at("/price/amount")).isEqualTo("12000");
        assertThat(shown.at("/compare_at_price/amount")).isEqualTo("15000");
        assertThat(shown.at("/several_prices")).isEqualTo("true");
        assertThat(shown.at("/options/0/values/1")).isEqualTo("100 مل");
        assertThat(shown.at("/variants/1/options/الحجم")).isEqualTo("100 مل");
        assertThat(shown.at("/variants/1/price/currency")).isEqualTo("SAR");
        assertThat(shown.at("/seo/title/ar")).isEqualTo("عطر الورد");
        assertThat(shown.at("/in_stock")).isEqualTo("true");
    }

    @Test
    void says_how_many_are_left_only_when_they_are_few_and_never_what_they_cost_the_merchant() {
        made(ROSE);

        var shown = shopper.get("/store/products/taif-rose");

        assertThat(shown.at("/variants/0/stock")).isEqualTo("3");
        assertThat(shown.json().at("/variants/1/stock").isNull()).isTrue();
        assertThat(shown.at("/variants/1/in_stock")).isEqualTo("true");
        assertThat(shown.text()).doesNotContain("4321", "4567", "cost");
    }

    @Test
    void names_its_categories_and_shows_others_beside_it() {
        var shelf = noura.post("/api/v1/categories", "{\"name\": {\"ar\": \"عطور\", \"en\": \"Perfumes\"}}")
                .at("/id");
        made("{\"name\": \"مسك\", \"sku\": \"MUSK\", \"price\": {\"amount\": 1000}, \"status\": \"active\","
                + " \"category_ids\": [\"" + shelf + "\"]}");
        made("{\"name\": \"عنبر\", \"sku\": \"AMBER\", \"price\": {\"amount\": 1000}, \"status\": \"active\","
                + " \"category_ids\": [\"" + shelf + "\"]}");

        var shown = shopper.get("/store/products/%D9%85%D8%B3%D9%83");

        assertThat(shown.at("/categories/0/id")).isEqualTo(shelf);
        assertThat(shown.at("/categories/0/name/en")).isEqualTo("Perfumes");
        assertThat(shown.at("/related/0/sku")).isEqualTo("AMBER");
    }

    @Test
    void a_handle_that_it_had_leads_to_the_one_it_has() {
        var id = made(ROSE);
        renamed(id, "{\"handle\": {\"ar\": \"ورد-جديد\", \"en\": \"new-rose\"}}");

        var moved = shopper.get("/store/products/taif-rose");

        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo("/store/products/%D9%88%D8%B1%D8%AF-%D8%AC%D8%AF%D9%8A%D8%AF");
        assertThat(shopper.get(moved.header("Location")).at("/id")).isEqualTo(id);
        assertThat(shopper.get("/store/products/new-rose").at("/id")).isEqualTo(id);
    }

    @Test
    void who_has_the_answer_is_told_so_until_it_changes() {
        var id = made(ROSE);
        var first = shopper.get("/store/products/taif-rose");

        var again = shopper.with("If-None-Match", first.header("ETag"));

        assertThat(first.header("Cache-Control")).startsWith("public");
        assertThat(again.get("/store/products/taif-rose").status()).isEqualTo(304);
        noura.patch("/api/v1/products/" + id, "{\"name\": {\"en\": \"Rose of Taif\"}}");
        assertThat(again.get("/store/products/taif-rose").status()).isEqualTo(200);
    }

    @Test
    void what_is_not_on_sale_is_not_there() {
        var id = made(ROSE.replace("\"active\"", "\"draft\""));

        for (var status : new String[] {"draft", "archived"}) {
            noura.patch("/api/v1/products/" + id, "{\"status\": \"" + status + "\"}");
            assertThat(shopper.get("/store/products/taif-rose").status()).isEqualTo(404);
        }
        assertThat(shopper.get("/store/products/a%2Fb").status()).isIn(400, 404);
        assertThat(shopper.get("/store/products/-").status()).isEqualTo(404);
        assertThat(platform.client().get("/store/products/taif-rose").status()).isEqualTo(404);
    }

    @Test
    void what_is_to_be_published_later_appears_by_itself_everywhere() {
        made(ROSE.replace("\"active\",", "\"active\", \"published_at\": \"2026-01-15T13:00:00Z\","));
        for (var path : new String[] {"/store/products", "/store/products?q=rose", "/store/suggest?q=ro"}) {
            assertThat(shopper.get(path).text()).doesNotContain("ROSE-50");
        }
        assertThat(shopper.get("/store/products/taif-rose").status()).isEqualTo(404);

        platform.pass(Duration.ofMinutes(61));

        for (var path : new String[] {"/store/products", "/store/products?q=rose", "/store/suggest?q=ro"}) {
            assertThat(shopper.get(path).text()).as(path).contains("ROSE-50");
        }
        assertThat(shopper.get("/store/products/taif-rose").status()).isEqualTo(200);
    }

    @Test
    void what_is_in_another_store_is_not_there() {
        made(ROSE);
        platform.owner("huda@example.com", "oudhouse");

        assertThat(platform.client()
                        .with("X-Tenant", "oudhouse")
                        .get("/store/products/taif-rose")
                        .status())
                .isEqualTo(404);
    }

    private void renamed(String id, String change) {
        assertThat(noura.patch("/api/v1/products/" + id, change).status()).isEqualTo(200);
    }

    private String made(String product) {
        var made = noura.post("/api/v1/products", product);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id");
    }
}
