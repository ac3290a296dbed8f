package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopFiltersTest {
    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", Settings.NONE);

    /** Two cups, one of them of glass, and a tray; one of the cups costs less than the others. */
    @BeforeAll
    void fill_a_store() {
        var cups = shelves.category("أكواب", "cups");
        shelves.product("cup", ProductStatus.ACTIVE, shelves.category("زجاج", "glass", cups), 3);
        shelves.product("tray", ProductStatus.ACTIVE, shelves.category("صوانٍ", "trays"), 3);
        shelves.product(
                new Presentation(
                        LocalizedText.of(Language.AR, "كوب"),
                        LocalizedText.NONE,
                        new Handles(Map.of(Language.AR, new Handle("mug"))),
                        Seo.NONE),
                ProductStatus.ACTIVE,
                cups,
                List.<Option>of(),
                List.of(Shelves.variant("mug", "", "20", 1)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_search_is_narrowed_to_a_category_and_widened_again() throws Exception {
        var all = get("search?in_stock=1");
        var cups = get("search?in_stock=1&category=cups");
        var glass = get("en/search?in_stock=1&category=glass");

        assertThat(all)
                .contains(
                        "href=\"/search?in_stock=1&amp;category=cups\" rel=\"nofollow\"><bdi>أكواب</bdi>"
                                + " <span class=\"s-ink2 num\">2</span>",
                        "href=\"/search?in_stock=1&amp;category=trays\"",
                        "/products/tray")
                .doesNotContain("category=glass");
        assertThat(cups)
                .contains(
                        "<a class=\"s-chip\" href=\"/search?in_stock=1\" rel=\"nofollow\"><bdi>أكواب</bdi>",
                        "category=glass",
                        "category=trays",
                        "/products/cup")
                .doesNotContain("/products/tray");
        assertThat(glass)
                .contains("category=cups", "aria-current=\"true\"><bdi>زجاج</bdi>", "/products/cup")
                .doesNotContain("/products/mug");
        assertThat(get("search?category=nowhere")).contains("<bdi>nowhere</bdi>", "لا شيء بهذه الاختيارات");
        assertThat(get("categories/cups?category=trays"))
                .contains("/products/cup")
                .doesNotContain("category=glass");
    }

    @Test
    void lists_are_put_in_order_by_price_either_way() throws Exception {
        for (var list : List.of("products?sort=", "search?in_stock=1&sort=")) {
            var rising = get(list + "price");
            var falling = get(list + "price_desc");

            assertThat(rising.indexOf("/products/mug")).as(list).isBetween(0, rising.indexOf("/products/tray"));
            assertThat(falling.indexOf("/products/tray")).as(list).isBetween(0, falling.indexOf("/products/mug"));
            assertThat(falling).contains("aria-current=\"true\">الأعلى سعرًا</a>");
        }
    }

    @Test
    void ranges_of_prices_are_links_with_counts() throws Exception {
        var range = Pattern.compile("href=\"/(search[?]in_stock=1[^\"]*min_price=[^\"]*)\"[^>]*><bdi>[^<]*</bdi>"
                        + " <span class=\"s-ink2 num\">(\\d+)</span>")
                .matcher(get("search?in_stock=1"));
        assertThat(range.find()).isTrue();
        assertThat(range.group(2)).isEqualTo("1");

        var cheap = get(range.group(1).replace("&amp;", "&"));

        assertThat(cheap).contains("/products/mug", "aria-current=\"true\"").doesNotContain("/products/tray");
        assertThat(range.find()).isTrue();
        assertThat(range.group(2)).isEqualTo("2");
    }

    private String get(String path) {
        return shelves.client().get("/" + path).text();
    }
}
