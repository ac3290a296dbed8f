package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody types into a product, no page takes it for anything but text. */
class NastyProductTest {
    private static final Pattern CATEGORY = Pattern.compile("/dashboard/categories/([0-9a-f-]{36})\"><bdi>c&lt;script");
    private static final Pattern VARIANT = Pattern.compile("name=\"v0_id\"[^>]*value=\"([0-9a-f-]{36})\"");

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void html_in_every_text_is_shown_as_it_was_typed() {
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'";
        noura.open("/dashboard/categories");
        noura.submit("/dashboard/categories", "name_ar", "c" + script);
        var category = found(CATEGORY, noura.open("/dashboard/categories").body());
        noura.open("/dashboard/products/new");
        var saved = noura.submit(
                "/dashboard/products/new",
                "name_ar",
                "n" + script,
                "v0_price",
                "389",
                "status",
                "active",
                "name_en",
                "e" + script,
                "description_ar",
                "d" + script,
                "description_en",
                "</textarea>" + script,
                "seo_title_ar",
                "t" + script,
                "seo_description_ar",
                "s" + script,
                "category",
                category,
                "new_tags",
                "g" + script,
                "o0_name",
                "o" + script,
                "o0_values",
                "v" + script,
                "v0_o0",
                "v" + script,
                "v0_sku",
                "NASTY",
                "v0_barcode",
                "123");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        var path = Surfer.next(saved);
        var variant = found(VARIANT, noura.open(path).body());

        for (var page : List.of(
                path,
                path + "/pictures",
                path + "/variants/" + variant,
                path + "/stock",
                path + "/remove",
                "/dashboard/products?q=nasty",
                "/dashboard/products",
                "/dashboard/categories",
                "/dashboard/categories/" + category,
                "/dashboard/categories/" + category + "/remove",
                "/dashboard/tags",
                "/dashboard/audit-log")) {
            assertThat(noura.open(page).body())
                    .as(page)
                    .doesNotContain("<script>alert", "<img src=x", "</textarea><script");
        }
        assertThat(noura.open(path).body()).contains("n&lt;script>alert(1)", "&lt;/textarea&gt;");
    }

    private static String found(Pattern pattern, String page) {
        return pattern.matcher(page).results().findFirst().orElseThrow().group(1);
    }
}
