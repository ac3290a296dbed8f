package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopShelvesTest {
    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(
            server,
            "nasam",
            Settings.of("legal", Settings.of("vat_number", "300000000000003").values()));

    @BeforeAll
    void fill_a_store() {
        var perfumes = shelves.category("عطور", "perfumes");
        shelves.product("rose", ProductStatus.ACTIVE, perfumes, 3);
        shelves.product("oud", ProductStatus.ACTIVE, perfumes, 0);
        shelves.product("draft", ProductStatus.DRAFT, perfumes, 1);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en/", "products", "categories/perfumes", "en/categories/perfumes", "search?q=rose"})
    void lists_show_what_is_on_sale_and_nothing_else(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("rose").doesNotContain("/products/draft");
    }

    @Test
    void a_product_says_what_it_costs_and_how_much_is_left() throws Exception {
        var page = get("products/rose").body();

        assertThat(page)
                .contains(
                        "<span>389</span>",
                        "بقيت <bdi class=\"num\" dir=\"ltr\">3</bdi> قطع",
                        "شامل ضريبة القيمة المضافة",
                        "href=\"/products/rose?variant=rose-100\"",
                        "\"@type\":\"Product\"",
                        "\"gtin\":\"6281000000007\"",
                        "\"price\":\"389.00\"",
                        "\"@type\":\"BreadcrumbList\"")
                .doesNotContain("cost", "150.00");
        assertThat(get("products/oud").body()).contains("نفد من المخزون", "https://schema.org/OutOfStock");
    }

    @Test
    void who_is_not_registered_for_value_added_tax_does_not_say_that_prices_hold_it() throws Exception {
        var small = Shelves.open(server, "small", Settings.NONE);
        small.product("cup", ProductStatus.ACTIVE, small.category("أكواب", "cups"), 3);

        assertThat(small.client().get("/products/cup").text())
                .contains("<span>389</span>")
                .doesNotContain("شامل ضريبة القيمة المضافة");
    }

    @Test
    void choices_name_their_prices_when_they_differ_and_not_otherwise() throws Exception {
        shelves.product(
                new Presentation(
                        LocalizedText.of(Language.AR, "عباءة"),
                        LocalizedText.NONE,
                        new Handles(Map.of(Language.AR, new Handle("abaya"))),
                        Seo.NONE),
                ProductStatus.ACTIVE,
                shelves.category("عباءات", "abayas"),
                List.of(new Option("المقاس", List.of("54", "56"))),
                List.of(Shelves.variant("abaya-54", "54", "725", 1), Shelves.variant("abaya-56", "56", "725", 1)));

        assertThat(get("products/abaya").body().split("<span>725</span>", -1)).hasSize(2);
        assertThat(get("products/rose").body().split("<span>520</span>", -1)).hasSize(2);
    }

    @Test
    void a_variant_is_chosen_by_its_address() throws Exception {
        assertThat(get("products/rose?variant=rose-100").body())
                .contains("<span>520</span>", "rel=\"canonical\" href=\"" + shelves.origin() + "/products/rose\"");
    }

    @Test
    void what_is_not_on_sale_is_not_there() throws Exception {
        for (var path : List.of("products/draft", "products/nothing", "categories/nothing", "products/%3Cb%3E")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void markup_in_texts_is_text() throws Exception {
        assertThat(get("products/rose").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void a_former_handle_leads_to_the_present_one() throws Exception {
        var sheet = shelves.product("before", ProductStatus.ACTIVE, shelves.category("أخرى", "others"), 1);
        assertThat(get("products/before").statusCode()).isEqualTo(200);
        var presentation = sheet.product().presentation();
        server.wassla
                .catalog()
                .products()
                .change()
                .handle(new ChangeProduct.Command(
                        shelves.tenant().id(),
                        sheet.product().id(),
                        now -> new ProductDraft(
                                presentation.with(new Handles(Map.of(Language.AR, new Handle("after")))),
                                now.draft().publication(),
                                now.draft().shelving(),
                                now.draft().options(),
                                now.draft().variants(),
                                now.draft().pictures()),
                        null,
                        Origin.AUTOMATIC));

        var page = get("products/before?variant=X&from=1");

        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location")).hasValue("/products/after?variant=X&from=1");
        assertThat(get("products/after").statusCode()).isEqualTo(200);
    }

    @Test
    void filters_and_orders_are_links_and_such_pages_are_not_to_be_found() throws Exception {
        var plain = get("categories/perfumes").body();
        var narrowed = get("categories/perfumes?option.%D8%A7%D9%84%D8%AD%D8%AC%D9%85=100")
                .body();

        assertThat(plain).contains("rel=\"canonical\"", "?sort=price");
        assertThat(narrowed).contains("content=\"noindex\"", "s-chip");
    }

    @Test
    void a_page_that_is_missing_leads_on_to_categories_and_what_is_new() throws Exception {
        for (var path : List.of("nowhere", "products/nothing", "categories/nothing")) {
            assertThat(get(path).body())
                    .as(path)
                    .contains("href=\"/categories/perfumes\"", "href=\"/products/rose\"", "href=\"/products\"");
        }
        assertThat(get("en/nowhere").body())
                .contains("href=\"/en/categories/perfumes\"", "This page is no longer here");
    }

    @Test
    void machines_find_every_address() throws Exception {
        assertThat(get("sitemap.xml").body())
                .contains("/sitemaps/pages.xml", "/sitemaps/products-1.xml")
                .doesNotContain("products-2");
        assertThat(get("sitemaps/products-1.xml").body())
                .contains("<loc>" + shelves.origin() + "/products/rose</loc>")
                .doesNotContain("draft", "/en/products/rose", "hreflang");
        assertThat(get("sitemaps/pages.xml").body()).contains("/categories/perfumes</loc>");
        assertThat(get("sitemaps/products-2.xml").statusCode()).isEqualTo(404);
        assertThat(get("feed.xml").body()).contains("<rss", "/products/rose");
        assertThat(get("merchant-feed.xml").body()).contains("<channel>").doesNotContain("<g:id>draft-50</g:id>");
    }

    @Test
    void barcodes_of_trade_are_told_from_others_by_their_last_digit() {
        assertThat(Offers.isGtin("6281000000007")).isTrue();
        assertThat(Offers.isGtin("6281000000008")).isFalse();
        assertThat(Offers.isGtin("MY-OWN-1234")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025000007000",
                "0212345678909",
                "212345678909",
                "0412345678903",
                "412345678903",
                "9812345678902",
                "9912345678909",
                "20123451",
                "02345673"
            })
    void numbers_that_are_left_to_stores_and_coupons_are_not_told_as_those_of_trade(String own) {
        assertThat(Offers.isGtin(own)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6281000000007", "96385074", "036000291452", "0036000291452", "10036000291459"})
    void numbers_of_trade_have_8_12_13_or_14_digits(String number) {
        assertThat(Offers.isGtin(number)).isTrue();
    }

    private HttpResponse<String> get(String path) {
        return shelves.client().get("/" + path).response();
    }
}
