package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlossaryPageTest {
    private static final String PATH = "/dashboard/glossary";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @BeforeAll
    void make_a_product_with_an_option() {
        noura.open("/dashboard/products/new");
        var made = noura.submit(
                "/dashboard/products/new",
                "name_ar",
                "عباية",
                "o0_name",
                "اللون",
                "o0_values",
                "كحلي\nNavy\n<b>بني</b>",
                "v0_sku",
                "A",
                "v0_price",
                "90",
                "v0_o0",
                "كحلي",
                "v1_sku",
                "B",
                "v1_price",
                "90",
                "v1_o0",
                "Navy",
                "v2_sku",
                "C",
                "v2_price",
                "90",
                "v2_o0",
                "<b>بني</b>",
                "status",
                "active");
        assertThat(made.statusCode()).isEqualTo(303);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_products_lead_there_and_each_word_is_asked_for_in_the_language_it_is_not_in() {
        assertThat(noura.open("/dashboard/products").body()).contains("href=\"" + PATH + "\"");

        var page = noura.open(PATH).body();

        assertThat(page)
                .contains("<bdi>اللون</bdi>", "<bdi>كحلي</bdi>", "<bdi>Navy</bdi>", "<bdi>&lt;b&gt;بني&lt;/b&gt;</bdi>")
                .containsPattern(
                        "value=\"Navy\"><input type=\"hidden\" name=\"b\\d\" value=\"\"><input class=\"form-control\""
                                + " id=\"t\\d\" name=\"t\\d\" lang=\"ar\"")
                .containsPattern(
                        "value=\"كحلي\"><input type=\"hidden\" name=\"b\\d\" value=\"\"><input class=\"form-control\""
                                + " id=\"t\\d\" name=\"t\\d\" lang=\"en\"");
    }

    @Test
    void a_translated_word_waits_no_longer_and_can_be_said_anew() {
        var saved = noura.submit(PATH, "w0", "كحلي", "t0", " Midnight ");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(noura.open(PATH).body()).doesNotContain("<bdi>كحلي</bdi>").contains("<bdi>اللون</bdi>");
        assertThat(noura.open(PATH + "?all=1").body()).contains("value=\"Midnight\"");

        noura.submit(PATH + "?all=1", "w0", "كحلي", "b0", "Midnight", "t0", "");

        assertThat(noura.open(PATH).body()).contains("<bdi>كحلي</bdi>");
    }

    @Test
    void what_somebody_else_said_meanwhile_stays() {
        noura.open(PATH);
        noura.submit(PATH, "w0", "اللون", "b0", "", "t0", "Colour", "w1", "Navy", "b1", "", "t1", "");

        noura.submit(PATH, "w0", "اللون", "b0", "", "t0", "", "w1", "Navy", "b1", "", "t1", "بحري");

        assertThat(noura.open(PATH + "?all=1").body()).contains("value=\"Colour\"", "value=\"بحري\"");
        noura.submit(PATH, "w0", "اللون", "b0", "Colour", "t0", "", "w1", "Navy", "b1", "بحري", "t1", "");
        assertThat(noura.open(PATH + "?all=1").body()).doesNotContain("Colour", "بحري");
    }

    @Test
    void what_is_too_long_comes_back_with_the_reason_and_all_that_was_typed() {
        noura.open(PATH);

        var refused = noura.submit(PATH, "w3", "اللون", "t3", "x".repeat(61), "w4", "Navy", "t4", "أزرق");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#t3\"", "id=\"t3-error\"", "value=\"أزرق\"", "value=\"" + "x".repeat(61) + "\"");
        assertThat(noura.open(PATH + "?all=1").body()).doesNotContain("أزرق");
    }

    @Test
    void any_address_shows_some_words() {
        for (var query : new String[] {"?from=7", "?from=-1", "?from=x", "?from=99999999999&all=1"}) {
            assertThat(noura.open(PATH + query).statusCode()).as(query).isEqualTo(200);
        }
    }
}
