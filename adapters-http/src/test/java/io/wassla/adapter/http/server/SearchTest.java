package io.wassla.adapter.http.server;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.search.Goods;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final Client huda = platform.owner("huda@example.com", "oudhouse");
    private final Client shopper = platform.client().with("X-Tenant", "nasam");

    @BeforeEach
    void fill() {
        put(
                goods("ROSE", "عطر ورد الطائف", "Taif Rose").priced(24_900).tagged("هدية"),
                goods("OUD", "دهن عود", "Oud oil").priced(75_000).choice("الحجم", "6", "12"),
                goods("MUG", "كوب قهوة", "Coffee mug").priced(2_200).stocked(0));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void shoppers_find_products_with_counts() {
        var found = shopper.get("/store/products?q=%D8%B9%D9%88%D8%AF");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/items/0/sku")).isEqualTo("OUD");
        assertThat(found.at("/items/0/name/en")).isEqualTo("Oud oil");
        assertThat(found.at("/items/0/price/amount")).isEqualTo("75000");
        assertThat(found.at("/items/0/in_stock")).isEqualTo("true");
        assertThat(found.at("/total")).isEqualTo("1");
        assertThat(found.at("/facets/options/0/values/0/count")).isEqualTo("1");
        assertThat(found.header("Cache-Control")).startsWith("public");
    }

    @Test
    void who_has_the_answer_is_told_so() {
        var tag = shopper.get("/store/products").header("ETag");

        assertThat(shopper.with("If-None-Match", tag).get("/store/products").status())
                .isEqualTo(304);
        put(goods("NEW", "جديد", "New"));
        assertThat(shopper.with("If-None-Match", tag).get("/store/products").status())
                .isEqualTo(200);
    }

    @Test
    void filters_sorting_and_pages_narrow_and_order() {
        var first = shopper.get("/store/products?sort=price&limit=2");

        assertThat(first.at("/items/0/sku")).isEqualTo("MUG");
        assertThat(shopper.get("/store/products?sort=price&limit=2&cursor=" + first.at("/next"))
                        .at("/items/0/sku"))
                .isEqualTo("OUD");
        var dearest = shopper.get("/store/products?sort=price_desc").json().at("/items");
        assertThat(dearest.findValuesAsText("sku")).containsExactly("OUD", "ROSE", "MUG");
        assertThat(shopper.get("/store/products?in_stock=false").at("/items/0/sku"))
                .isEqualTo("MUG");
        assertThat(shopper.get("/store/products?min_price=3000&max_price=30000").at("/items/0/sku"))
                .isEqualTo("ROSE");
        assertThat(shopper.get("/store/products?option.%D8%A7%D9%84%D8%AD%D8%AC%D9%85=12")
                        .at("/total"))
                .isEqualTo("1");
        assertThat(shopper.get("/store/products?category=nothing").at("/total")).isEqualTo("0");
    }

    @Test
    void what_makes_no_sense_is_422() {
        for (var query : new String[] {
            "sort=best", "limit=0", "min_price=x", "max_price=-1", "in_stock=maybe", "cursor=x", "limit=101"
        }) {
            assertThat(shopper.get("/store/products?" + query).status())
                    .as(query)
                    .isEqualTo(422);
        }
        assertThat(shopper.get("/store/products?q=" + "a".repeat(201)).status()).isEqualTo(422);
    }

    @Test
    void another_store_finds_nothing_of_it_and_no_store_is_404() {
        assertThat(platform.client()
                        .with("X-Tenant", "oudhouse")
                        .get("/store/products")
                        .at("/total"))
                .isEqualTo("0");
        assertThat(platform.client()
                        .with("X-Tenant", "nobody")
                        .get("/store/products")
                        .status())
                .isEqualTo(404);
        assertThat(platform.client().get("/store/suggest?q=a").status()).isEqualTo(404);
    }

    @Test
    void what_is_published_later_appears_on_the_second_on_the_pages_of_the_store_too() {
        var store = noura.get("/api/v1/stores").at("/items/0/id");
        noura.patch("/api/v1/stores/" + store, "{\"status\": \"open\"}");
        var visitor = platform.client().with("Host", "nasam.localhost:" + platform.port());
        put(goods("SOON", "عنبر", "Amber").published(ProductStatus.ACTIVE, Instant.parse("2026-01-15T12:00:02Z")));
        assertThat(shopper.get("/store/products").at("/total")).isEqualTo("3");
        assertThat(visitor.get("/").text()).contains("عطر ورد الطائف").doesNotContain("عنبر");

        platform.pass(Duration.ofSeconds(2));

        assertThat(shopper.get("/store/products").at("/total")).isEqualTo("4");
        assertThat(visitor.get("/").text()).contains("عطر ورد الطائف", "عنبر");
    }

    @Test
    void what_was_begun_is_completed() {
        var suggested = shopper.get("/store/suggest?q=ta");

        assertThat(suggested.at("/products/0/sku")).isEqualTo("ROSE");
        assertThat(suggested.at("/queries/0")).isEqualTo("Taif");
    }

    @Test
    void settings_hold_from_the_next_search_on() {
        assertThat(shopper.get("/store/products?q=xyloba").at("/total")).isEqualTo("0");

        var changed = noura.put(
                "/api/v1/search/settings",
                "{\"weights\": {\"title\": 9, \"text\": 4, \"popularity\": 0, \"newness\": 0, \"in_stock\": 1},"
                        + " \"synonyms\": [[\"xyloba\", \"ورد\"]]}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(noura.get("/api/v1/search/settings").at("/weights/title")).isEqualTo("9");
        assertThat(shopper.get("/store/products?q=xyloba").at("/items/0/sku")).isEqualTo("ROSE");
        assertThat(huda.get("/api/v1/search/settings").at("/weights/title")).isEqualTo("10");
        assertThat(noura.put("/api/v1/search/settings", "{\"synonyms\": [[\"one\"]]}")
                        .status())
                .isEqualTo(422);
        assertThat(platform.client().get("/api/v1/search/settings").status()).isEqualTo(401);
    }

    @Test
    void staff_see_the_settings_and_do_not_change_them() {
        noura.post("/api/v1/members", "{\"identifier\": \"sara@example.com\", \"role\": \"staff\"}");
        var staff = platform.joined("sara@example.com");

        assertThat(staff.get("/api/v1/search/settings").status()).isEqualTo(200);
        assertThat(staff.put("/api/v1/search/settings", "{}").status()).isEqualTo(403);
        assertThat(noura.get("/api/v1/search/settings").at("/weights/title")).isEqualTo("10");
    }

    @Test
    void a_change_of_the_settings_stands_in_the_audit_log() {
        noura.put(
                "/api/v1/search/settings",
                "{\"weights\": {\"title\": 9, \"text\": 3, \"popularity\": 3, \"newness\": 1, \"in_stock\": 3}}");

        var entry = noura.get("/api/v1/audit-log?action=search_settings.changed");

        assertThat(entry.at("/items/0/action")).isEqualTo("search_settings.changed");
        assertThat(entry.text()).contains("\"title\":10", "\"title\":9");
    }

    @Test
    void settings_out_of_bounds_are_422_with_the_field() {
        var heavy = noura.put(
                "/api/v1/search/settings",
                "{\"weights\": {\"title\": 11, \"text\": 3, \"popularity\": 3, \"newness\": 1, \"in_stock\": -1},"
                        + " \"synonyms\": [[\"one\"]]}");
        var weightless = noura.put(
                "/api/v1/search/settings",
                "{\"weights\": {\"title\": 0, \"text\": 0, \"popularity\": 3, \"newness\": 1, \"in_stock\": 3}}");
        var many = noura.put(
                "/api/v1/search/settings", "{\"synonyms\": [" + "[\"a\",\"b\"],".repeat(500) + "[\"a\",\"b\"]]}");

        assertThat(heavy.status()).isEqualTo(422);
        assertThat(heavy.json().at("/errors").findValuesAsText("field"))
                .containsExactly("weights.title", "weights.in_stock", "synonyms");
        assertThat(weightless.status()).isEqualTo(422);
        assertThat(weightless.at("/errors/0/field")).isEqualTo("weights");
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.at("/errors/0/field")).isEqualTo("synonyms");
    }

    @Test
    void what_is_left_out_of_the_settings_stays_as_it_is() {
        var weights = "{\"title\": 9, \"text\": 4, \"popularity\": 0, \"newness\": 2, \"in_stock\": 1}";
        noura.put("/api/v1/search/settings", "{\"synonyms\": [[\"xyloba\", \"ورد\"]]}");

        var weighed = noura.put("/api/v1/search/settings", "{\"weights\": " + weights + "}");
        assertThat(weighed.at("/weights/newness")).isEqualTo("2");
        assertThat(weighed.at("/synonyms/0/0")).isEqualTo("xyloba");

        for (var nothing : List.of("{}", "{\"foo\": 1}", "{\"weights\": null, \"synonyms\": null}")) {
            assertThat(noura.put("/api/v1/search/settings", nothing).json()).isEqualTo(weighed.json());
        }

        var said = noura.put("/api/v1/search/settings", "{\"synonyms\": []}");
        assertThat(said.at("/weights/newness")).isEqualTo("2");
        assertThat(said.json().at("/synonyms")).isEmpty();
    }

    private void put(Goods... goods) {
        var tenant = new TenantId(
                UUID.fromString(noura.get("/api/v1/tenants/current").at("/id")));
        platform.ports().storage().transactions().within(tenant, scope -> {
            scope.searchEntries().putAll(Arrays.stream(goods).map(Goods::entry).toList());
            return true;
        });
    }
}
