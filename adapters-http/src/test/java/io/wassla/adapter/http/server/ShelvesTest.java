package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShelvesTest {
    private final Platform platform = new Platform();
    private final Client sara = platform.owner("sara@example.com", "nasam");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void categories_form_a_tree() {
        var top = category("{\"name\": {\"ar\": \"عطور\", \"en\": \"Perfumes\"}}");
        var below = category("{\"name\": \"عود\", \"parent_id\": \"" + top.at("/id") + "\"}");

        var list = sara.get("/api/v1/categories");
        var circle = sara.patch("/api/v1/categories/" + top.at("/id"), "{\"parent_id\": \"" + below.at("/id") + "\"}");
        var moved = sara.with("If-Match", below.header("ETag"))
                .patch("/api/v1/categories/" + below.at("/id"), "{\"parent_id\": null, \"name\": {\"en\": \"Oud\"}}");

        assertThat(top.at("/handle")).isEqualTo("عطور");
        assertThat(top.at("/handles/en")).isEqualTo("perfumes");
        assertThat(list.json().get("items"))
                .extracting(each -> each.at("/name/ar").asText())
                .containsExactly("عطور", "عود");
        assertThat(circle.at("/errors/0/field")).isEqualTo("parent_id");
        assertThat(moved.at("/parent_id")).isEqualTo("null");
        assertThat(moved.json().get("name").toString()).isEqualTo("{\"ar\":\"عود\",\"en\":\"Oud\"}");
        assertThat(sara.with("If-Match", below.header("ETag"))
                        .patch("/api/v1/categories/" + below.at("/id"), "{\"position\": 3}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_category_with_others_below_it_stays() {
        var top = category("{\"name\": \"عطور\"}");
        var below = category("{\"name\": \"عود\", \"parent_id\": \"" + top.at("/id") + "\"}");

        assertThat(sara.delete("/api/v1/categories/" + top.at("/id")).code()).isEqualTo("category_not_empty");
        assertThat(sara.delete("/api/v1/categories/" + below.at("/id")).status())
                .isEqualTo(204);
        assertThat(sara.delete("/api/v1/categories/" + top.at("/id")).status()).isEqualTo(204);
        assertThat(sara.get("/api/v1/categories/" + top.at("/id")).status()).isEqualTo(404);
    }

    @Test
    void a_product_leaves_a_category_that_is_removed() {
        var category = category("{\"name\": \"عود\"}");
        var product = sara.post(
                "/api/v1/products",
                "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}, \"category_ids\": [\""
                        + category.at("/id") + "\"]}");

        assertThat(product.at("/category_ids/0")).isEqualTo(category.at("/id"));
        assertThat(sara.get("/api/v1/products?category=" + category.at("/id")).at("/items/0/sku"))
                .isEqualTo("A");
        sara.delete("/api/v1/categories/" + category.at("/id"));
        assertThat(sara.get("/api/v1/products/" + product.at("/id")).json().get("category_ids"))
                .isEmpty();
    }

    @Test
    void tags_have_names_of_their_own() {
        var rose = sara.post("/api/v1/tags", "{\"name\": \"Rose\"}");

        assertThat(rose.status()).isEqualTo(201);
        assertThat(sara.post("/api/v1/tags", "{\"name\": \"rose\"}").code()).isEqualTo("tag_taken");
        assertThat(sara.post("/api/v1/tags", "{\"name\": \"a;b\"}").at("/errors/0/field"))
                .isEqualTo("name");
        assertThat(sara.patch("/api/v1/tags/" + rose.at("/id"), "{\"name\": \"ورد\"}")
                        .at("/name"))
                .isEqualTo("ورد");
        assertThat(sara.get("/api/v1/tags").at("/items/0/name")).isEqualTo("ورد");
        assertThat(sara.delete("/api/v1/tags/" + rose.at("/id")).status()).isEqualTo(204);
        assertThat(sara.delete("/api/v1/tags/" + rose.at("/id")).status()).isEqualTo(404);
    }

    @Test
    void another_tenants_things_do_not_exist() {
        var huda = platform.owner("huda@example.com", "oudhouse");
        var category = huda.post("/api/v1/categories", "{\"name\": \"hers\"}").at("/id");
        var tag = huda.post("/api/v1/tags", "{\"name\": \"hers\"}").at("/id");
        var product = huda.post("/api/v1/products", "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}}");
        var mine = sara.post("/api/v1/products", "{\"name\": \"x\", \"sku\": \"A\", \"price\": {\"amount\": 1}}");
        var hers = "/api/v1/products/" + product.at("/id");
        var own = "/api/v1/products/" + mine.at("/id");

        assertThat(mine.status()).isEqualTo(201);
        assertThat(sara.get(hers).status()).isEqualTo(404);
        assertThat(sara.patch(hers, "{\"name\": \"mine\"}").status()).isEqualTo(404);
        assertThat(sara.delete(hers).status()).isEqualTo(404);
        assertThat(sara.get(hers + "/stock-history").status()).isEqualTo(404);
        assertThat(sara.put("/api/v1/variants/" + product.at("/variants/0/id") + "/stock", "{\"quantity\": 1}")
                        .status())
                .isEqualTo(404);
        assertThat(sara.post(
                                "/api/v1/products/bulk",
                                "{\"ids\": [\"" + product.at("/id") + "\"], \"action\": \"remove\"}")
                        .at("/changed"))
                .isEqualTo("0");
        assertThat(sara.post(
                                "/api/v1/products/bulk",
                                "{\"ids\": [\"" + mine.at("/id")
                                        + "\"], \"action\": \"add_category\", \"category_id\": \"" + category + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(sara.patch(own, "{\"category_ids\": [\"" + category + "\"]}").status())
                .isEqualTo(422);
        assertThat(sara.patch(own, "{\"tags\": [\"" + tag + "\"]}").status()).isEqualTo(422);
        assertThat(sara.patch(own, "{\"variants\": [{\"id\": \"" + product.at("/variants/0/id") + "\"}]}")
                        .at("/errors/0/field"))
                .isEqualTo("variants[0].id");
        assertThat(sara.get("/api/v1/products?category=" + category).json().get("items"))
                .isEmpty();
        assertThat(sara.get("/api/v1/categories/" + category).status()).isEqualTo(404);
        assertThat(sara.patch("/api/v1/categories/" + category, "{\"name\": \"mine\"}")
                        .status())
                .isEqualTo(404);
        assertThat(sara.delete("/api/v1/categories/" + category).status()).isEqualTo(404);
        assertThat(sara.post("/api/v1/categories", "{\"name\": \"x\", \"parent_id\": \"" + category + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(sara.patch("/api/v1/tags/" + tag, "{\"name\": \"mine\"}").status())
                .isEqualTo(404);
        assertThat(sara.delete("/api/v1/tags/" + tag).status()).isEqualTo(404);
        assertThat(huda.get(hers).at("/name/ar")).isEqualTo("x");
    }

    @Test
    void strangers_are_asked_to_sign_in() {
        assertThat(platform.client().get("/api/v1/products").status()).isEqualTo(401);
        assertThat(platform.client().get("/api/v1/categories").status()).isEqualTo(401);
    }

    private Client.Reply category(String body) {
        var made = sara.post("/api/v1/categories", body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }
}
