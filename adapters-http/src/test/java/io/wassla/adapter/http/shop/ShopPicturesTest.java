package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.PictureSpot;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pictures that a store shows of itself. */
class ShopPicturesTest {
    private static final Pattern OPENING = Pattern.compile("s-hero__pic\">(.*?)</div>", Pattern.DOTALL);
    private static final Pattern SHARED = Pattern.compile("og:image\" content=\"([^\"]*)\"");
    private static final LocalizedText GARDEN = LocalizedText.of("بستان \"ورد\"", "A rose garden");

    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", SampleStore.config());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_a_logo_the_name_stands_in_its_place() {
        assertThat(page("/")).contains("<a class=\"s-logo\" href=\"/\"><bdi>عطور نسم</bdi>");
        assertThat(SHARED.matcher(page("/")).find()).isFalse();
    }

    @Test
    void a_logo_stands_on_every_page_at_once_in_its_size_and_says_the_name() {
        page("/");

        shelves.hang(PictureSpot.LOGO, 400, 100, LocalizedText.NONE);

        for (var path : new String[] {"/", "/en/", "/products", "/search?q=x", "/policies/returns"}) {
            assertThat(page(path))
                    .as(path)
                    .contains("width=\"192\" height=\"48\" alt=\"عطور نسم\"", "400w\" sizes=\"192px\">");
        }
    }

    @Test
    void a_logo_is_never_larger_than_it_is() {
        shelves.hang(PictureSpot.LOGO, 30, 20, LocalizedText.NONE);

        assertThat(page("/")).contains("width=\"30\" height=\"20\" alt=\"عطور نسم\"");
    }

    @Test
    void the_opening_shows_the_stores_own_picture_in_place_of_products() {
        shelves.picture(shelves.product("rose", ProductStatus.ACTIVE, shelves.category("عطور", "x"), 1), 800, 900);
        assertThat(opening("/")).contains("width=\"800\"", "alt=\"\"");

        shelves.hang(PictureSpot.HERO, 1_200, 700, GARDEN);

        assertThat(opening("/")).contains("width=\"1200\" height=\"700\" alt=\"بستان &#34;ورد&#34;\"");
        assertThat(opening("/en/")).contains("alt=\"A rose garden\"").doesNotContain("width=\"800\"");
        assertThat(page("/")).contains("imagesizes=\"(min-width: 62rem) 600px, 100vw\"");
    }

    @Test
    void a_full_opening_has_it_in_the_whole_width_and_a_plain_one_not_at_all() {
        shelves.hang(PictureSpot.HERO, 1_200, 700, GARDEN);

        dress("full");
        assertThat(opening("/")).contains("sizes=\"100vw\"");
        assertThat(page("/")).contains("imagesizes=\"100vw\"");

        dress("plain");
        assertThat(page("/")).doesNotContain("s-hero__pic", "rel=\"preload\" as=\"image\"");
    }

    @Test
    void the_story_shows_its_picture() {
        shelves.hang(PictureSpot.STORY, 500, 400, GARDEN);

        var html = page("/en/");

        assertThat(html.substring(html.indexOf("s-story__p")))
                .contains("width=\"500\" height=\"400\" alt=\"A rose garden\"");
    }

    @Test
    void a_front_page_without_another_picture_is_shared_with_the_logo() {
        shelves.hang(PictureSpot.LOGO, 300, 300, LocalizedText.NONE);
        var logo = shared();

        shelves.hang(PictureSpot.HERO, 700, 700, GARDEN);

        assertThat(logo).contains("/media/").isNotEqualTo(shared());
    }

    private void dress(String hero) {
        shelves.change(null, Settings.of("theme", Map.of("hero", hero)));
    }

    private String shared() {
        var found = SHARED.matcher(page("/"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String opening(String path) {
        var html = page(path);
        var found = OPENING.matcher(html);
        assertThat(found.find()).as(html).isTrue();
        return found.group(1);
    }

    private String page(String path) {
        return shelves.client().get(path).text();
    }
}
