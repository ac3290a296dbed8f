package io.wassla.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What pages of a store cost the database when nobody has asked for them yet. Which store it is, its categories, its
 * search settings and the facts of its products are known to the node; no card, no product, no word.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColdStorefrontTest {
    private static final int PRODUCTS = 80;

    @RegisterExtension
    static final Counted WASSLA = new Counted();

    private final List<String> ids = new ArrayList<>();
    private final List<String> handles = new ArrayList<>();
    private String token = "";
    private String shelf = "";

    @BeforeAll
    void open_a_store() {
        token = new Tourist(WASSLA, "cold").signedIn("owner").at("/access_token");
        var fresh = owner();
        fresh.post("/api/v1/onboarding/country", "{\"country\": \"SA\"}").expect(200);
        fresh.post("/api/v1/onboarding/business", "{\"categories\": [\"perfumes\"]}")
                .expect(200);
        var opened = fresh.post("/api/v1/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"cold\"}")
                .expect(201);
        token = opened.at("/access_token");
        var store = owner().get("/api/v1/stores").at("/items/0/id");
        owner().patch("/api/v1/stores/" + store, "{\"status\": \"open\"}").expect(200);
        var category =
                owner().post("/api/v1/categories", "{\"name\": \"عطور\"}").expect(201);
        shelf = encoded(category.at("/handle"));
        for (var number = 0; number < PRODUCTS; number++) {
            add(number, category.at("/id"));
        }
        costs("/?nobody");
    }

    private void add(int number, String category) {
        var product = owner().post("/api/v1/products", """
            {"name": "عطر %1$s", "sku": "%1$s", "price": {"amount": %2$d}, "stock": 7, "status": "active", "category_ids": ["%3$s"]}
            """.formatted(
                                "ورد عود مسك عنبر".split(" ")[number % 4] + " " + number, 1_000 + number, category))
                .expect(201);
        ids.add(product.at("/id"));
        handles.add(encoded(product.at("/handle")));
    }

    @Test
    void a_product_costs_one_statement_and_then_none() {
        for (var handle : handles.subList(0, 5)) {
            assertThat(costs("/products/" + handle)).isEqualTo(1);
            assertThat(costs("/products/" + handle)).isZero();
            assertThat(costs("/products/" + handle + "?variant=x")).isZero();
        }
    }

    @Test
    void a_list_costs_one_statement_and_then_none() {
        forgetCards();
        for (var list :
                List.of("/products", "/categories/" + shelf + "?sort=price", "/products?min_price=10.05", "/")) {
            assertThat(costs(list)).as(list).isLessThanOrEqualTo(1);
            assertThat(costs(list)).as(list).isZero();
        }
    }

    @Test
    void after_a_change_the_product_alone_is_read_again() {
        for (var list : List.of("/products", "/categories/" + shelf, "/")) {
            costs(list);
            change(ids.getLast());

            assertThat(costs(list)).as(list).isEqualTo(1);
            assertThat(costs(list)).as(list).isZero();
        }
    }

    @Test
    void a_search_costs_one_statement_for_its_words_and_one_for_its_cards() {
        forgetCards();

        assertThat(costs("/search?q=" + encoded("ورد"))).isEqualTo(2);
        assertThat(costs("/search?q=" + encoded("ورد"))).isZero();
        assertThat(costs("/search?q=" + encoded("ورد") + "&sort=price")).isZero();
        assertThat(costs("/search?q=" + encoded("عود"))).isEqualTo(2);
        assertThat(costs("/store/products?q=" + encoded("عود"))).isZero();
    }

    @Test
    void words_that_were_asked_for_stay_known_while_products_are_changed() {
        costs("/search?q=" + encoded("مسك"));

        change(ids.get(2));

        assertThat(costs("/search?q=" + encoded("مسك"))).isEqualTo(1);
        assertThat(costs("/search?q=" + encoded("مسك"))).isZero();
    }

    /** So many at once that the node does not look at each. */
    private void forgetCards() {
        var list = "[\"" + String.join("\", \"", ids) + "\"]";
        for (var status : List.of("archived", "active")) {
            owner().post(
                            "/api/v1/products/bulk",
                            "{\"ids\": " + list + ", \"action\": \"set_status\", \"status\": \"" + status + "\"}")
                    .expect(200);
        }
        costs("/search?q=%2B&min_price=1&max_price=2");
    }

    private void change(String product) {
        owner().patch("/api/v1/products/" + product, "{\"description\": \"" + System.nanoTime() + "\"}")
                .expect(200);
    }

    private long costs(String path) {
        var before = WASSLA.statements();
        WASSLA.caller().at("cold.localhost").get(path).expect(200);
        return WASSLA.statements() - before;
    }

    private Caller owner() {
        return WASSLA.caller().as(token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
