package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the words of products are called in other languages, and where shoppers meet them. */
class GlossaryTest {
    private static final String PATH = "/api/v1/glossary";
    private static final String ABAYA = """
        {"name": {"ar": "عباية كتان", "en": "Linen abaya"}, "status": "active", "tags": ["صيف"],
         "options": [{"name": "اللون", "values": ["كحلي", "XL 54"]}],
         "variants": [
           {"sku": "A-1", "options": {"اللون": "كحلي"}, "price": {"amount": 12000}, "stock": 3},
           {"sku": "A-2", "options": {"اللون": "XL 54"}, "price": {"amount": 12000}, "stock": 3}]}
        """;
    private static final String WORDS = """
        {"terms": {"اللون": {"en": "Colour"}, "كحلي": {"en": "Midnight"}, "صيف": {"en": "Summer"}}}
        """;

    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final Client shopper = platform.client().with("X-Tenant", "nasam");

    @BeforeEach
    void fill_the_store() {
        assertThat(noura.post("/api/v1/products", ABAYA).status()).isEqualTo(201);
        assertThat(noura.post(
                                "/api/v1/products",
                                "{\"name\": \"مسك\", \"sku\": \"M\", \"price\": {\"amount\": 1000}, \"status\":"
                                        + " \"active\"}")
                        .status())
                .isEqualTo(201);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void lists_what_products_say_and_nobody_has_translated() {
        var empty = noura.get(PATH);

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.json().at("/terms")).isEmpty();
        assertThat(empty.json().at("/untranslated"))
                .extracting(word -> word.asText())
                .containsExactlyInAnyOrder("اللون", "كحلي", "XL 54", "صيف");

        var changed = noura.patch(PATH, WORDS);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/terms/كحلي/en")).isEqualTo("Midnight");
        assertThat(changed.json().at("/untranslated"))
                .extracting(word -> word.asText())
                .containsExactly("XL 54");
        assertThat(noura.get(PATH).text()).isEqualTo(changed.text());
    }

    @Test
    void what_is_not_named_stays_and_null_takes_away() {
        noura.patch(PATH, WORDS);

        var changed = noura.patch(
                PATH, "{\"terms\": {\"كحلي\": {\"ar\": \"كحلي غامق\"}, \"صيف\": null, \"اللون\": {\"en\": null}}}");

        assertThat(changed.at("/terms/كحلي/en")).isEqualTo("Midnight");
        assertThat(changed.at("/terms/كحلي/ar")).isEqualTo("كحلي غامق");
        assertThat(changed.json().at("/terms")).hasSize(1);
    }

    @Test
    void products_keep_their_words_and_shoppers_are_told_the_translations() {
        noura.patch(PATH, WORDS);

        var shown = shopper.get("/store/products/linen-abaya");
        var found = shopper.get("/store/products");

        assertThat(shown.at("/options/0/name")).isEqualTo("اللون");
        assertThat(shown.at("/variants/0/options/اللون")).isEqualTo("كحلي");
        assertThat(shown.at("/glossary/كحلي/en")).isEqualTo("Midnight");
        assertThat(shown.json().at("/glossary")).hasSize(2);
        assertThat(found.at("/facets/tags/0/name")).isEqualTo("صيف");
        assertThat(found.at("/facets/glossary/صيف/en")).isEqualTo("Summer");
    }

    @Test
    void words_are_found_and_filtered_by_in_every_language() {
        assertThat(shopper.get("/store/products?q=midnight").at("/total")).isEqualTo("0");

        noura.patch(PATH, WORDS);

        for (var query : new String[] {
            "q=midnight", "q=Summer", "option.Colour=midnight", "option." + encoded("اللون") + "=Midnight", "tag=summer"
        }) {
            assertThat(shopper.get("/store/products?" + query).at("/items/0/sku"))
                    .as(query)
                    .isEqualTo("A-1");
            assertThat(shopper.get("/store/products?" + query).at("/total"))
                    .as(query)
                    .isEqualTo("1");
        }
        assertThat(shopper.get("/store/products?option.Colour=Summer").at("/total"))
                .isEqualTo("0");
    }

    @Test
    void a_word_of_a_translation_alone_finds_it_too() {
        noura.patch(PATH, "{\"terms\": {\"كحلي\": {\"en\": \"Deep Midnight\"}}}");

        for (var query : new String[] {"deep+midnight", "midnight", "deep", "midnight+deep", "abaya+midnight"}) {
            assertThat(shopper.get("/store/products?q=" + query).at("/items/0/sku"))
                    .as(query)
                    .isEqualTo("A-1");
        }
    }

    @Test
    void what_is_wrong_is_refused_and_changes_nothing() {
        noura.patch(PATH, WORDS);
        var before = noura.get(PATH).text();

        for (var wrong : new String[] {
            "{}",
            "{\"terms\": null}",
            "{\"terms\": []}",
            "{\"terms\": {\"ص\": 5}}",
            "{\"terms\": {\"ص\": {\"fr\": \"été\"}}}",
            "{\"terms\": {\"ص\": {\"en\": \"a\\nb\"}}}",
            "{\"terms\": {\"\": {\"en\": \"a\"}}}",
            "{\"terms\": {\"ص\": {\"en\": \"" + "a".repeat(61) + "\"}}}",
            "{\"terms\": {\"" + "ص".repeat(61) + "\": {\"en\": \"a\"}}}"
        }) {
            assertThat(noura.patch(PATH, wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(noura.get(PATH).text()).isEqualTo(before);
        var several = noura.patch(
                PATH,
                "{\"terms\": {\"جيد\": {\"en\": \"ok\"}, \"سيئ\": {\"en\": \"x\\n"
                        + "y\"}, \"أسوأ\": {\"en\": \"a\\n"
                        + "b\"}}}");
        assertThat(several.json().at("/errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactly("terms.سيئ", "terms.أسوأ");
        assertThat(noura.patch(PATH, "{\"terms\": {\"ص\": {\"en\": 5}}}").at("/errors/0/field"))
                .isEqualTo("terms.ص.en");
    }

    @Test
    void it_is_nobody_elses() {
        noura.patch(PATH, WORDS);
        var huda = platform.owner("huda@example.com", "huda");

        assertThat(huda.get(PATH).json().at("/terms")).isEmpty();
        assertThat(shopper.get(PATH).status()).isEqualTo(401);
        assertThat(noura.get("/api/v1/audit-log").text()).contains("store.glossary_changed", "Midnight");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
