package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.tenancy.PictureSpot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/** What search engines, feed readers and price comparisons read, read as they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopMachinesTest {
    private static final String NAME = "Rose & \"Oud\" </script><b>";
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">");
    private static final Pattern META = Pattern.compile("<meta property=\"og:([^\"]+)\" content=\"([^\"]*)\">");

    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", SampleStore.config());
    private final Machine machine = new Machine(shelves);

    @BeforeAll
    void fill_a_store() {
        shelves.hang(PictureSpot.LOGO, 400, 120, LocalizedText.NONE);
        shelves.hang(PictureSpot.HERO, 1_200, 700, LocalizedText.of("بستان ورد", "A rose garden"));
        shelves.hang(PictureSpot.STORY, 500, 500, LocalizedText.NONE);
        var perfumes = shelves.category("عطور & بخور", "perfumes");
        var rose = shelves.product("rose", ProductStatus.ACTIVE, perfumes, 3);
        shelves.picture(rose, 800, 1_000);
        shelves.picture(rose, 900, 1_000);
        var oud = shelves.product(
                new Presentation(
                        LocalizedText.of(Language.AR, NAME),
                        LocalizedText.of(Language.AR, NAME),
                        new Handles(Map.of(Language.AR, new Handle("oud"))),
                        Seo.NONE),
                ProductStatus.ACTIVE,
                perfumes,
                List.<Option>of(),
                List.of(Shelves.variant("oud", "", "1240.50", 0)));
        shelves.picture(oud, 700, 700);
        shelves.product("bare", ProductStatus.ACTIVE, perfumes, 1);
        shelves.product(
                new Presentation(
                        LocalizedText.of("ورد الطائف", "Taif Rose"),
                        LocalizedText.NONE,
                        new Handles(
                                Map.of(Language.AR, new Handle("taif-rose-ar"), Language.EN, new Handle("taif-rose"))),
                        Seo.NONE),
                ProductStatus.ACTIVE,
                perfumes,
                List.<Option>of(),
                List.of(Shelves.variant("taif", "", "95", 2)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_map_leads_to_every_page_and_each_page_says_that_this_is_its_address() throws Exception {
        var robots = machine.get(shelves.origin() + "/robots.txt").body();
        var index = robots.lines()
                .filter(line -> line.startsWith("Sitemap: "))
                .map(line -> line.substring("Sitemap: ".length()))
                .toList();
        assertThat(index).containsExactly(shelves.origin() + "/sitemap.xml");

        var pages = new ArrayList<String>();
        for (var file : Machine.texts(machine.xml(index.getFirst(), "sitemapindex"), "loc")) {
            pages.addAll(Machine.texts(machine.xml(file, "urlset"), "loc"));
        }

        assertThat(pages)
                .hasSizeGreaterThan(12)
                .hasSizeLessThanOrEqualTo(50_000)
                .doesNotHaveDuplicates();
        for (var page : pages) {
            var answer = machine.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).contains("<link rel=\"canonical\" href=\"" + page + "\">");
        }
    }

    @Test
    void pages_in_both_languages_name_each_other_and_the_one_for_all_others() throws Exception {
        for (var path : List.of("/", "/products", "/products/taif-rose-ar", "/policies/returns")) {
            var own = alternates(machine.get(shelves.origin() + path).body());

            assertThat(own)
                    .containsOnlyKeys("ar", "en", "x-default")
                    .containsEntry("x-default", String.valueOf(own.get("ar")));
            assertThat(alternates(machine.get(String.valueOf(own.get("en"))).body()))
                    .isEqualTo(own);
        }
    }

    @Test
    void a_page_that_is_shared_shows_what_it_is() throws Exception {
        var shown = found(META, machine.get(shelves.origin() + "/products/rose").body());

        assertThat(shown)
                .containsEntry("title", "rose — عطور نسم")
                .containsEntry("url", shelves.origin() + "/products/rose")
                .containsEntry("locale", "ar_SA");
        assertThat(machine.get(String.valueOf(shown.get("image"))).statusCode()).isEqualTo(200);
    }

    @Test
    void the_front_page_is_shared_with_the_picture_it_opens_with() throws Exception {
        var html = machine.get(shelves.origin() + "/").body();
        var image = String.valueOf(found(META, html).get("image"));

        assertThat(machine.get(image).statusCode()).isEqualTo(200);
        assertThat(html)
                .contains("<img src=\"" + image.substring(shelves.origin().length()) + "\" width=\"1200\"");
    }

    @Test
    void a_product_in_several_sizes_is_a_group_with_an_offer_each() throws Exception {
        var group = data("/products/rose", "ProductGroup");

        assertThat(group.path("variesBy").get(0).asText()).isEqualTo("https://schema.org/size");
        assertThat(group.path("image")).hasSize(2);
        assertThat(group.path("hasVariant")).hasSize(2).allSatisfy(variant -> {
            assertThat(variant.path("@type").asText()).isEqualTo("Product");
            assertThat(variant.path("name").asText())
                    .isEqualTo("rose " + variant.path("size").asText());
            assertThat(variant.path("sku").asText()).isNotEmpty();
            assertThat(machine.get(variant.path("image").asText()).statusCode()).isEqualTo(200);
            assertOffer(variant.path("offers"), "InStock");
        });
    }

    @Test
    void a_name_of_markup_stays_a_name_in_structured_data() throws Exception {
        var product = data("/products/oud", "Product");

        assertThat(product.path("name").asText()).isEqualTo(NAME);
        assertThat(product.path("offers").path("price").asText()).isEqualTo("1240.50");
        assertOffer(product.path("offers"), "OutOfStock");
    }

    @Test
    void the_way_to_a_page_and_who_sells_are_told() throws Exception {
        var crumbs = data("/products/rose", "BreadcrumbList").path("itemListElement");
        var store = data("/", "OnlineStore");

        assertThat(crumbs).hasSize(3);
        for (var place = 0; place < crumbs.size(); place++) {
            assertThat(crumbs.get(place).path("position").asInt()).isEqualTo(place + 1);
            assertThat(machine.get(crumbs.get(place).path("item").asText()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(machine.get(store.path("logo").asText()).statusCode()).isEqualTo(200);
        assertThat(store.path("legalName").asText()).isEqualTo("مؤسسة نسم للعطور");
        assertThat(store.path("vatID").asText()).isEqualTo("300000000000003");
        assertThat(store.path("address").path("addressCountry").asText()).isEqualTo("SA");
    }

    @Test
    void what_has_words_in_one_language_is_told_to_be_in_that_one_alone() throws Exception {
        for (var path : List.of("/products/rose", "/en/products/rose")) {
            var page = machine.get(shelves.origin() + path).body();

            assertThat(alternates(page)).as(path).isEmpty();
            assertThat(page)
                    .contains("<link rel=\"canonical\" href=\"" + shelves.origin() + "/products/rose\">")
                    .contains("<meta property=\"og:url\" content=\"" + shelves.origin() + "/products/rose\">");
        }
        var products =
                machine.get(shelves.origin() + "/sitemaps/products-1.xml").body();
        assertThat(products)
                .contains(
                        "/products/rose</loc>",
                        "hreflang=\"en\" href=\"" + shelves.origin() + "/en/products/taif-rose\"")
                .doesNotContain("/en/products/rose");
    }

    @Test
    void comparisons_of_prices_get_all_fields_that_they_require() throws Exception {
        var items = machine.xml(shelves.origin() + "/merchant-feed.xml", "rss").getElementsByTagName("item");

        assertThat(items.getLength()).isEqualTo(3);
        for (var place = 0; place < items.getLength(); place++) {
            var item = (Element) items.item(place);
            assertThat(Machine.only(item, "g:id")).hasSizeBetween(1, 50);
            assertThat(Machine.only(item, "title")).hasSizeBetween(1, 150);
            assertThat(Machine.only(item, "description")).hasSizeBetween(1, 5_000);
            assertThat(Machine.only(item, "g:price")).matches("\\d+\\.\\d{2} SAR");
            assertThat(Machine.only(item, "g:availability")).isIn("in_stock", "out_of_stock");
            assertThat(Machine.only(item, "g:condition")).isEqualTo("new");
            assertThat(Machine.only(item, "g:gtin")).isEqualTo("6281000000007");
            assertThat(machine.get(Machine.only(item, "link")).statusCode()).isEqualTo(200);
            assertThat(machine.get(Machine.only(item, "g:image_link")).headers().firstValue("Content-Type"))
                    .hasValue("image/png");
        }
        var rose = (Element) items.item(1);
        assertThat(Machine.only(rose, "g:size")).isIn("50", "100");
        assertThat(Machine.only(rose, "g:item_group_id")).isNotEmpty();
    }

    private static void assertOffer(JsonNode offer, String availability) {
        assertThat(offer.path("@type").asText()).isEqualTo("Offer");
        assertThat(offer.path("price").asText()).matches("\\d+\\.\\d{2}");
        assertThat(offer.path("priceCurrency").asText()).isEqualTo("SAR");
        assertThat(offer.path("availability").asText()).isEqualTo("https://schema.org/" + availability);
        assertThat(offer.path("url").asText()).startsWith("http");
    }

    private JsonNode data(String path, String type) throws Exception {
        var html = machine.get(shelves.origin() + path).body();
        for (var text : DATA.matcher(html).results().map(each -> each.group(1)).toList()) {
            var thing = Json.mapper().readTree(text);
            assertThat(thing.path("@context").asText()).isEqualTo("https://schema.org");
            if (thing.path("@type").asText().equals(type)) {
                return thing;
            }
        }
        throw new AssertionError("no " + type + " at " + path);
    }

    private static Map<String, String> alternates(String html) {
        return found(ALTERNATE, html);
    }

    private static Map<String, String> found(Pattern pattern, String html) {
        var found = new HashMap<String, String>();
        pattern.matcher(html).results().forEach(each -> found.put(each.group(1), each.group(2)));
        return found;
    }
}
