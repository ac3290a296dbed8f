package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSettingsPageTest {
    private static final String PATH = "/dashboard/settings/search";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @BeforeAll
    void open_a_store() {
        noura.open("/dashboard/products/new");
        noura.submit(
                "/dashboard/products/new",
                "name_ar",
                "نظارة شمسية",
                "v0_sku",
                "SUN",
                "v0_price",
                "90",
                "status",
                "active");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_settings_lead_there() {
        assertThat(noura.open("/dashboard/settings").body()).contains("href=\"" + PATH + "\"");
        assertThat(noura.open(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void a_try_shows_what_shoppers_find() {
        assertThat(tried("نظارات")).contains("<bdi>نظارة شمسية</bdi>", "SUN");
        assertThat(tried("طائرة")).doesNotContain("SUN").contains("أضف الاسمين إلى المترادفات");
    }

    @Test
    void synonyms_hold_from_the_next_search_on() {
        assertThat(tried("زرزور")).doesNotContain("SUN");

        var saved = save("3", "زرزور، نظارة\r\n\r\nورد, جوري");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(noura.open(PATH).body()).contains("زرزور، نظارة\nورد، جوري", "name=\"newness\"");
        assertThat(tried("زرزور")).contains("SUN");
    }

    @Test
    void what_was_typed_comes_back_with_the_line_that_is_wrong() {
        var refused = save("١١", "ورد، جوري\nوحيدة");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#title\"", "href=\"#synonyms\"", "السطر 2", "وحيدة");
    }

    private HttpResponse<String> save(String title, String synonyms) {
        noura.open(PATH);
        return noura.submit(
                PATH,
                "title",
                title,
                "text",
                "3",
                "popularity",
                "٣",
                "newness",
                "1",
                "in_stock",
                "3",
                "synonyms",
                synonyms);
    }

    private String tried(String typed) {
        return noura.open(PATH + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .body();
    }
}
