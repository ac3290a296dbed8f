package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.Multipart;
import io.wassla.core.contract.Pngs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorePicturesTest {
    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final String store = "/api/v1/stores/" + noura.get("/api/v1/stores").at("/items/0/id");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_store_tells_its_pictures_and_where_there_are_none() {
        var nothing = noura.get(store);
        assertThat(nothing.json().at("/config/branding").toString())
                .isEqualTo("{\"logo\":null,\"pictures\":{\"hero\":null,\"story\":null}}");

        var logo = noura.post(store + "/logo", file(400));
        var hero = noura.post(
                store + "/pictures/hero", file(640).field("alt", "ورد").field("alt_en", "Roses"));

        assertThat(logo.status()).as(logo.text()).isEqualTo(201);
        assertThat(hero.at("/alt/ar") + hero.at("/alt/en")).isEqualTo("وردRoses");
        var told = noura.get(store);
        assertThat(told.at("/config/branding/logo/url")).isEqualTo(logo.at("/url"));
        assertThat(told.at("/config/branding/logo/width")).isEqualTo("400");
        assertThat(told.at("/config/branding/pictures/hero/alt/ar")).isEqualTo("ورد");
        assertThat(told.header("ETag")).isNotEqualTo(nothing.header("ETag"));
        assertThat(platform.client().get(logo.at("/url")).status()).isEqualTo(200);
    }

    @Test
    void what_was_told_may_be_sent_back_and_changes_nothing() {
        noura.post(store + "/logo", file(400));
        var before = noura.get(store);

        var sent = noura.patch(store, "{\"config\": " + before.json().at("/config") + "}");
        var emptied = noura.patch(store, "{\"config\": {\"branding\": {\"logo\": null, \"colour\": \"#112233\"}}}");

        assertThat(sent.text()).isEqualTo(before.text());
        assertThat(emptied.at("/config/branding/logo/url")).isEqualTo(before.at("/config/branding/logo/url"));
        assertThat(emptied.at("/config/branding/colour")).isEqualTo("#112233");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logo", "/pictures/hero", "/pictures/story"})
    void is_taken_away_once(String spot) {
        noura.post(store + spot, file(100));

        assertThat(noura.delete(store + spot).status()).isEqualTo(204);
        assertThat(noura.delete(store + spot).status()).isEqualTo(404);
    }

    @Test
    void what_it_shows_is_said_in_each_language() {
        noura.post(store + "/pictures/story", file(100).field("alt", "ورد"));

        var said = noura.patch(store + "/pictures/story", "{\"alt\": {\"en\": \"Roses\"}}");

        assertThat(said.json().at("/alt").toString()).isEqualTo("{\"ar\":\"ورد\",\"en\":\"Roses\"}");
        assertThat(noura.patch(store + "/pictures/story", "{\"alt\": null}")
                        .json()
                        .at("/alt"))
                .isEmpty();
        assertThat(noura.patch(store + "/pictures/story", "{\"alt\": \"" + "x".repeat(301) + "\"}")
                        .at("/errors/0/code"))
                .isEqualTo("alt_too_long");
        assertThat(noura.patch(store + "/pictures/hero", "{\"alt\": \"ورد\"}").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_picture_is_refused_by_what_it_is() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        var large = Bytes.concat(Pngs.grey(9, 9, 1), new byte[10 * 1024 * 1024]);

        assertThat(noura.post(store + "/logo", Multipart.of(svg, "a.png", "image/png"))
                        .status())
                .isEqualTo(415);
        assertThat(noura.post(store + "/logo", Multipart.of(large, "a.png", "image/png"))
                        .status())
                .isEqualTo(413);
        assertThat(noura.post(store + "/logo", Multipart.of(Pngs.empty(50_000, 50_000), "a.png", "image/png"))
                        .at("/errors/0/code"))
                .isEqualTo("picture_too_many_pixels");
        assertThat(noura.post(store + "/logo", Multipart.of("x").field("alt", "x"))
                        .at("/errors/0/code"))
                .isEqualTo("required");
        assertThat(noura.post(store + "/pictures/hero", file(9).field("alt", "x".repeat(301)))
                        .at("/errors/0/field"))
                .isEqualTo("alt");
        assertThat(noura.post(store + "/pictures/other", file(9)).status()).isEqualTo(404);
        assertThat(noura.get(store).json().at("/config/branding/logo").isNull()).isTrue();
    }

    @Test
    void the_store_of_another_is_not_there() {
        var huda = platform.owner("huda@example.com", "oudhouse");
        noura.post(store + "/logo", file(9));

        for (var spot : new String[] {"/logo", "/pictures/hero", "/pictures/story"}) {
            assertThat(huda.post(store + spot, file(9)).status()).isEqualTo(404);
            assertThat(huda.delete(store + spot).status()).isEqualTo(404);
        }
        assertThat(huda.patch(store + "/pictures/hero", "{\"alt\": \"x\"}").status())
                .isEqualTo(404);
        assertThat(noura.get(store).at("/config/branding/logo/width")).isEqualTo("9");
    }

    private static Multipart file(int side) {
        return Multipart.of(Pngs.grey(side, side, 90), "a.png", "image/png");
    }
}
