package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Names and values of options on the pages of both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopWordsTest {
    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", Settings.NONE);

    @BeforeAll
    void fill_a_store() {
        var sheet = shelves.product(
                new Presentation(
                        LocalizedText.of("عباية", "Abaya"),
                        LocalizedText.NONE,
                        new Handles(Map.of(Language.AR, new Handle("abaya"), Language.EN, new Handle("abaya"))),
                        Seo.NONE),
                ProductStatus.ACTIVE,
                shelves.category("عبايات", "abayas"),
                List.of(new Option("اللون", List.of("كحلي", "بني"))),
                List.of(Shelves.variant("A-1", "كحلي", "389", 3), Shelves.variant("A-2", "بني", "389", 3)));
        shelves.picture(sheet, 300, 300);
        say("اللون", "Colour");
        say("كحلي", "Midnight");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_english_page_says_what_is_translated_and_the_rest_as_it_is() {
        var page = get("/en/products/abaya");

        assertThat(page)
                .contains("<section aria-label=\"Colour\">", "<bdi>Midnight</bdi>", "<bdi>بني</bdi>")
                .contains("\"color\":\"Midnight\"", "\"name\":\"Abaya Midnight\"")
                .doesNotContain("اللون", "كحلي");
        assertThat(get("/en/products"))
                .contains("<bdi>Colour</bdi>", "<bdi>Midnight</bdi>", "option.%D8%A7%D9%84%D9%84%D9%88%D9%86=");
        assertThat(get("/en/products?option.Colour=Midnight")).contains("/en/products/abaya", "<a class=\"s-chip\"");
        assertThat(get("/products?option.Colour=midnight"))
                .contains("/products/abaya", "aria-current=\"true\"><bdi>كحلي</bdi>")
                .containsOnlyOnce("class=\"s-chip\"")
                .doesNotContain("idnight");
    }

    @Test
    void the_arabic_page_says_its_own_words() {
        assertThat(get("/products/abaya"))
                .contains("<section aria-label=\"اللون\">", "<bdi>كحلي</bdi>")
                .doesNotContain("Midnight");
        assertThat(get("/merchant-feed.xml")).contains("<g:color>كحلي</g:color>");
        assertThat(get("/en/merchant-feed.xml"))
                .contains("<g:color>Midnight</g:color>", "<title>Abaya Midnight</title>");
    }

    @Test
    void a_page_that_is_kept_changes_with_its_words() {
        get("/en/products/abaya");

        say("بني", "Cedar");

        assertThat(get("/en/products/abaya")).contains("<bdi>Cedar</bdi>");
        say("بني", "");
        assertThat(get("/en/products/abaya")).doesNotContain("Cedar");
    }

    private void say(String word, String english) {
        var text = LocalizedText.of(Language.EN, english);
        var change = new ChangeGlossary.Command(
                shelves.tenant().id(), now -> now.with(Map.of(word, text)), Origin.AUTOMATIC);
        assertThat(server.wassla.storefront().glossary().change().handle(change))
                .isPresent();
    }

    private String get(String path) {
        return shelves.client().get(path).text();
    }
}
