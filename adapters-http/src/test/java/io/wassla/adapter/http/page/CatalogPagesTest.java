package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogPagesTest {
    private static final Pattern ROW = Pattern.compile("/dashboard/products/([0-9a-f-]{36})");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern VARIANT = Pattern.compile("name=\"v0_id\"[^>]*value=\"([0-9a-f-]{36})\"");

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_name_and_a_price_are_enough_and_the_sku_is_made() {
        var first = product("Taif Rose", "name_en", "Taif Rose");
        var second = product("Taif Rose", "name_en", "Taif Rose");

        assertThat(noura.open(first).body()).contains("value=\"TAIF-ROSE\"", "value=\"389.00\"");
        assertThat(noura.open(second).body()).contains("value=\"TAIF-ROSE-2\"");
        assertThat(noura.open("/dashboard/products").body()).contains("<bdi>Taif Rose</bdi>", "TAIF-ROSE-2");
    }

    @Test
    void what_was_typed_comes_back_with_what_is_wrong() {
        noura.open("/dashboard/products/new");
        var answer = noura.submit(
                "/dashboard/products/new",
                "name_ar",
                "\"><script>alert(1)</script>",
                "description_ar",
                "سطر\r\nآخر",
                "v0_price",
                "غالٍ",
                "v0_stock",
                "كثير",
                "handle_ar",
                "a b");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>خطأ:", "href=\"#v0_price\"", "href=\"#v0_stock\"", "href=\"#handle_ar\"")
                .contains("&#34;>&lt;script>alert(1)", "value=\"غالٍ\"", "value=\"كثير\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void options_make_a_row_for_each_combination_before_anything_is_saved() {
        noura.open("/dashboard/products/new");
        var grid = noura.submit(
                "/dashboard/products/new",
                "do",
                "combine",
                "name_ar",
                "مسك",
                "v0_price",
                "90",
                "v0_sku",
                "MSK",
                "o0_name",
                "الحجم",
                "o0_values",
                "50\r\n100",
                "o1_name",
                "اللون",
                "o1_values",
                "أسود\r\nأبيض");

        assertThat(grid.statusCode()).isEqualTo(200);
        assertThat(grid.body())
                .contains("name=\"v3_sku\"", "50 / أسود", "100 / أبيض")
                .doesNotContain("name=\"v4_sku\"");
        assertThat(grid.body().split("value=\"90\"", -1)).hasSize(5);
    }

    @Test
    void a_product_with_options_is_saved_with_its_variants() {
        var path = product(
                "عنبر",
                "o0_name",
                "الحجم",
                "o0_values",
                "50\n100",
                "v0_o0",
                "50",
                "v0_sku",
                "AMB-50",
                "v1_o0",
                "100",
                "v1_price",
                "500",
                "v1_stock",
                "٤");

        var page = noura.open(path).body();

        assertThat(page).contains("AMB-50", "value=\"4\"", "value=\"500.00\"", "عنبر");
        assertThat(page).contains(path + "/variants/", "التفاصيل");
        assertThat(noura.open("/dashboard/products").body()).contains("من أصل");
    }

    @Test
    void options_that_changed_are_shown_before_they_are_saved() {
        var path = product("بخور");
        var page = noura.open(path).body();

        var answer = noura.submit(
                path,
                "version",
                version(page),
                "v0_id",
                variant(page),
                "name_ar",
                "بخور",
                "v0_price",
                "10",
                "v0_sku",
                "BKH",
                "o0_name",
                "النوع",
                "o0_values",
                "ناعم\nخشن");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name=\"v1_sku\"", "href=\"#variants\"");
    }

    @Test
    void two_who_save_at_once_see_both_versions() {
        var path = product("تعارض", "v0_sku", "CONFLICT");
        var page = noura.open(path).body();
        save(path, page, "name_ar", "الأول");

        var late = save(path, page, "name_ar", "الثاني");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("الأول", "الثاني", "احفظ نسختي");
        var newest = VERSION.matcher(late.body());
        assertThat(newest.find()).isTrue();
        noura.submit(
                path,
                "version",
                newest.group(1),
                "v0_id",
                variant(page),
                "name_ar",
                "الثاني",
                "v0_price",
                "389",
                "v0_sku",
                "CONFLICT");
        assertThat(noura.open(path).body()).contains("value=\"الثاني\"");
    }

    @Test
    void one_variant_has_a_page_of_its_own() {
        var path = product("قرنفل", "v0_sku", "QRN");
        var page = noura.open(path).body();
        var variant = path + "/variants/" + variant(page);
        var form = noura.open(variant).body();

        var saved = noura.submit(
                variant,
                "version",
                version(form),
                "v0_sku",
                "QRN-2",
                "v0_price",
                "70",
                "v0_stock",
                "8",
                "v0_policy",
                "allow");

        assertThat(Surfer.next(saved)).isEqualTo(path);
        assertThat(noura.open(path).body()).contains("QRN-2", "value=\"70.00\"", "value=\"8\"");
        assertThat(noura.open(path + "/stock").body()).contains("+8");
    }

    @Test
    void a_form_that_says_nothing_of_the_status_leaves_it() {
        var path = product("ظاهر", "v0_sku", "CONFLICT");
        assertThat(save(path, noura.open(path).body(), "name_ar", "ظاهر").statusCode())
                .isEqualTo(303);

        assertThat(noura.open(path).body()).contains("value=\"active\" form=\"product\" checked");
        noura.submit("/dashboard/products/bulk", "id", id(path), "action", "remove", "sure", "yes");
    }

    @Test
    void the_list_is_searched_by_names_of_both_languages_and_pieces_of_skus() {
        var path = product("زعفران أبهري", "name_en", "Saffron", "v0_sku", "KSR-SAF-777");

        for (var words : List.of("زعفران", "الابهري", "saff", "ksr-saf", "777")) {
            var found = noura.open("/dashboard/products?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                    .body();
            assertThat(ROW.matcher(found).results().map(row -> row.group(1)).distinct())
                    .as(words)
                    .containsExactly(id(path));
        }
        assertThat(noura.open("/dashboard/products?q=%3Cb%3Enone").body())
                .contains("لا منتج يطابق «<bdi>&lt;b&gt;none</bdi>»", "value=\"&lt;b>none\"")
                .doesNotContain("<b>none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/stock", "/remove", "/variants/019bc1d4-7a80-7cc3-98c4-dc0c0c07398f"})
    void anothers_product_is_not_there(String rest) {
        var huda = new Surfer(server);
        huda.signIn("huda" + rest.length() + "@mail.example");
        huda.openStore("عود", "oud" + rest.length());
        huda.open("/dashboard/products/new");
        huda.submit("/dashboard/products/new", "name_ar", "عودها", "v0_price", "1", "status", "draft");
        var hers = ROW.matcher(huda.open("/dashboard/products").body());
        assertThat(hers.find()).isTrue();

        assertThat(noura.open("/dashboard/products/" + hers.group(1) + rest).statusCode())
                .isEqualTo(404);
    }

    private String product(String name, String... more) {
        noura.open("/dashboard/products/new");
        var fields = new String[more.length + 8];
        System.arraycopy(more, 0, fields, 0, more.length);
        System.arraycopy(
                new String[] {"name_ar", name, "v0_price", "389", "status", "active", "tax", "standard"},
                0,
                fields,
                more.length,
                8);
        var answer = noura.submit("/dashboard/products/new", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Surfer.next(answer);
    }

    private HttpResponse<String> save(String path, String page, String... fields) {
        var all = new String[fields.length + 8];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(
                new String[] {"version", version(page), "v0_id", variant(page), "v0_price", "389", "v0_sku", "CONFLICT"
                },
                0,
                all,
                fields.length,
                8);
        return noura.submit(path, all);
    }

    private static String version(String page) {
        var found = VERSION.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String variant(String page) {
        var found = VARIANT.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
