package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.catalog.presentation.ProductStatus;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopFeedsTest {
    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", SampleStore.config());
    private final Machine machine = new Machine(shelves);

    @BeforeAll
    void fill_a_store() {
        var perfumes = shelves.category("عطور & بخور", "perfumes");
        for (var handle : List.of("rose", "oud", "musk", "amber")) {
            shelves.product(handle, ProductStatus.ACTIVE, perfumes, 3);
        }
        shelves.product("draft", ProductStatus.DRAFT, perfumes, 3);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void readers_of_feeds_get_rss() throws Exception {
        var feed = machine.xml(shelves.origin() + "/feed.xml", "rss");
        var items = feed.getElementsByTagName("item");

        assertThat(feed.getAttribute("version")).isEqualTo("2.0");
        assertThat(items.getLength()).isEqualTo(4);
        assertThat(Machine.texts(feed, "title").getFirst()).isEqualTo("جديد عطور نسم");
        assertThat(moment(Machine.only(feed, "lastBuildDate"))).isNotNull();
        for (var place = 0; place < items.getLength(); place++) {
            var item = (Element) items.item(place);
            assertThat(machine.get(Machine.only(item, "link")).statusCode()).isEqualTo(200);
            assertThat(Machine.only(item, "guid")).startsWith("urn:uuid:");
            assertThat(((Element) item.getElementsByTagName("guid").item(0)).getAttribute("isPermaLink"))
                    .isEqualTo("false");
            assertThat(moment(Machine.only(item, "pubDate"))).isNotNull();
            assertThat(Machine.only(item, "description")).isNotNull();
        }
        assertThat(Machine.texts(feed, "guid")).doesNotHaveDuplicates();
        assertThat(Machine.texts(feed, "title")).contains("rose", "oud", "musk", "amber");
        assertThat(machine.get(shelves.origin() + "/feed.xml").headers().firstValue("Content-Type"))
                .hasValue("application/rss+xml; charset=utf-8");
        assertThat(machine.get(shelves.origin() + "/").body())
                .contains("<link rel=\"alternate\" type=\"application/rss+xml\"");
    }

    @Test
    void files_that_did_not_change_are_not_sent_again() throws Exception {
        var paths = List.of(
                "sitemap.xml", "sitemaps/pages.xml", "sitemaps/products-1.xml", "feed.xml", "merchant-feed.xml");
        for (var path : paths) {
            var tag = machine.get(shelves.origin() + "/" + path)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            var again = shelves.client().with("If-None-Match", "W/" + tag).get("/" + path);

            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.text()).isEmpty();
            var zipped = shelves.client().with("Accept-Encoding", "gzip").get("/" + path);
            assertThat(zipped.status()).as(path).isEqualTo(200);
        }
    }

    private static Instant moment(String text) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
    }
}
