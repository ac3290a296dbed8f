package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.catalog.Handle;
import io.wassla.core.catalog.Handles;
import io.wassla.core.catalog.Option;
import io.wassla.core.catalog.Presentation;
import io.wassla.core.catalog.ProductStatus;
import io.wassla.core.catalog.Seo;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What search engines, feed readers and price comparisons read, read as they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopMachinesTest {
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    private static final String NAME = "Rose & \"Oud\" </script><b>";
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">");
    private static final Pattern META = Pattern.compile("<meta property=\"og:([^\"]+)\" content=\"([^\"]*)\">");

    private final Browsing server = new Browsing();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Shelves shelves = Shelves.open(server, "nasam", SampleStore.config());

    @BeforeAll
    void fill_a_store() {
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
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_map_leads_to_every_page_and_each_page_says_that_this_is_its_address() throws Exception {
        var robots = get(shelves.origin() + "/robots.txt").body();
        var index = robots.lines()
                .filter(line -> line.startsWith("Sitemap: "))
                .map(line -> line.substring("Sitemap: ".length()))
                .toList();
        assertThat(index).containsExactly(shelves.origin() + "/sitemap.xml");

        var pages = new ArrayList<String>();
        for (var file : texts(xml(index.getFirst(), "sitemapindex"), "loc")) {
            pages.addAll(texts(xml(file, "urlset"), "loc"));
        }

        assertThat(pages)
                .hasSizeGreaterThan(12)
                .hasSizeLessThanOrEqualTo(50_000)
                .doesNotHaveDuplicates();
        for (var page : pages) {
            var answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).contains("<link rel=\"canonical\" href=\"" + page + "\">");
        }
    }

    @Test
    void pages_in_both_languages_name_each_other_and_the_one_for_all_others() throws Exception {
        for (var path : List.of("/", "/products", "/categories/perfumes", "/products/rose", "/policies/returns")) {
            var own = alternates(get(shelves.origin() + path).body());

            assertThat(own)
                    .containsOnlyKeys("ar", "en", "x-default")
                    .containsEntry("x-default", String.valueOf(own.get("ar")));
            assertThat(alternates(get(String.valueOf(own.get("en"))).body())).isEqualTo(own);
        }
    }

    @Test
    void a_page_that_is_shared_shows_what_it_is() throws Exception {
        var shown = found(META, get(shelves.origin() + "/products/rose").body());

        assertThat(shown)
                .containsEntry("title", "rose — عطور نسم")
                .containsEntry("url", shelves.origin() + "/products/rose")
                .containsEntry("locale", "ar_SA");
        assertThat(get(String.valueOf(shown.get("image"))).statusCode()).isEqualTo(200);
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
            assertThat(get(variant.path("image").asText()).statusCode()).isEqualTo(200);
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
            assertThat(get(crumbs.get(place).path("item").asText()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(store.path("legalName").asText()).isEqualTo("مؤسسة نسم للعطور");
        assertThat(store.path("vatID").asText()).isEqualTo("300000000000003");
        assertThat(store.path("address").path("addressCountry").asText()).isEqualTo("SA");
    }

    @Test
    void readers_of_feeds_get_atom() throws Exception {
        var feed = xml(shelves.origin() + "/feed.xml", "feed");

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(3);
        assertThat(texts(feed, "id"))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(URI.create(id).isAbsolute()).isTrue());
        assertThat(texts(feed, "updated"))
                .hasSize(4)
                .allSatisfy(time -> assertThat(Instant.parse(time)).isNotNull());
        assertThat(texts(feed, "title")).hasSize(4).contains(NAME);
    }

    @Test
    void comparisons_of_prices_get_all_fields_that_they_require() throws Exception {
        var items = xml(shelves.origin() + "/merchant-feed.xml", "rss").getElementsByTagName("item");

        assertThat(items.getLength()).isEqualTo(3);
        for (var place = 0; place < items.getLength(); place++) {
            var item = (Element) items.item(place);
            assertThat(only(item, "g:id")).hasSizeBetween(1, 50);
            assertThat(only(item, "title")).hasSizeBetween(1, 150);
            assertThat(only(item, "description")).hasSizeBetween(1, 5_000);
            assertThat(only(item, "g:price")).matches("\\d+\\.\\d{2} SAR");
            assertThat(only(item, "g:availability")).isIn("in_stock", "out_of_stock");
            assertThat(only(item, "g:condition")).isEqualTo("new");
            assertThat(only(item, "g:gtin")).isEqualTo("6281000000007");
            assertThat(get(only(item, "link")).statusCode()).isEqualTo(200);
            assertThat(get(only(item, "g:image_link")).headers().firstValue("Content-Type"))
                    .hasValue("image/png");
        }
        var rose = (Element) items.item(1);
        assertThat(only(rose, "g:size")).isIn("50", "100");
        assertThat(only(rose, "g:item_group_id")).isNotEmpty();
    }

    private static void assertOffer(JsonNode offer, String availability) {
        assertThat(offer.path("@type").asText()).isEqualTo("Offer");
        assertThat(offer.path("price").asText()).matches("\\d+\\.\\d{2}");
        assertThat(offer.path("priceCurrency").asText()).isEqualTo("SAR");
        assertThat(offer.path("availability").asText()).isEqualTo("https://schema.org/" + availability);
        assertThat(offer.path("url").asText()).startsWith("http");
    }

    private JsonNode data(String path, String type) throws Exception {
        var html = get(shelves.origin() + path).body();
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

    private Element xml(String address, String root) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var element = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(get(address).body())))
                .getDocumentElement();
        assertThat(element.getLocalName()).isEqualTo(root);
        return element;
    }

    private static List<String> texts(Element element, String name) {
        var nodes = element.getElementsByTagName(name);
        var texts = new ArrayList<String>();
        for (var place = 0; place < nodes.getLength(); place++) {
            texts.add(nodes.item(place).getTextContent());
        }
        return texts;
    }

    private static String only(Element element, String name) {
        assertThat(texts(element, name)).as(name).hasSize(1);
        return texts(element, name).getFirst();
    }

    /** An address as it stands in a document, asked for at this machine. */
    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        assertThat(address).startsWith(shelves.origin() + "/");
        var path = address.substring(shelves.origin().length() + 1);
        return http.send(shelves.request(path).build(), HttpResponse.BodyHandlers.ofString());
    }
}
