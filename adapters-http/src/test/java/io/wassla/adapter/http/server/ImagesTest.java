package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.Multipart;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.contract.Pngs;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImagesTest {
    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final String tenant = noura.get("/api/v1/tenants/current").at("/id");
    private final String product = noura.post(
                    "/api/v1/products", "{\"name\": \"عود\", \"sku\": \"OUD\", \"price\": {\"amount\": 1000}}")
            .at("/id");
    private final String uploads = "/api/v1/products/" + product + "/images";
    private final String images = "/api/v1/products/" + product + "/images/";

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_product_shows_its_pictures_with_addresses_that_lead_to_them() {
        var id = picture(200);

        var reply = noura.get("/api/v1/products/" + product);

        assertThat(reply.at("/images/0/id")).isEqualTo(id);
        assertThat(reply.at("/images/0/primary")).isEqualTo("true");
        assertThat(reply.at("/images/0/width")).isEqualTo("200");
        assertThat(reply.at("/images/0/srcset")).contains("160w").endsWith("200w");
        assertThat(platform.client().get(reply.at("/images/0/url")).status()).isEqualTo(200);
    }

    @Test
    void an_uploaded_picture_is_shown_and_says_what_is_seen() {
        var form = file(200).field("alt", "عود في علبة").field("alt_en", "Oud in a box");

        var reply = noura.post(uploads, form);

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.at("/alt/ar")).isEqualTo("عود في علبة");
        assertThat(reply.at("/alt/en")).isEqualTo("Oud in a box");
        assertThat(reply.at("/primary")).isEqualTo("true");
        assertThat(reply.at("/width")).isEqualTo("200");
        assertThat(reply.at("/height")).isEqualTo("200");
        assertThat(noura.get("/api/v1/products/" + product).json().at("/images/0"))
                .isEqualTo(reply.json());
    }

    @Test
    void a_retry_with_the_same_key_is_answered_from_memory_however_the_form_is_put_together() {
        var once = noura.with("Idempotency-Key", "first");

        var first = once.post(uploads, Multipart.of("one").file("file", "a.png", "image/png", Pngs.grey(9, 9, 1)));
        var again = once.post(uploads, Multipart.of("two").file("file", "a.png", "image/png", Pngs.grey(9, 9, 1)));
        var other = once.post(uploads, file(10));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.code()).isEqualTo("idempotency_key_reused");
    }

    @Test
    void what_is_no_picture_is_refused_by_what_it_is() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        var large = Bytes.concat(Pngs.grey(9, 9, 1), new byte[10 * 1024 * 1024]);

        assertThat(noura.post(uploads, Multipart.of(svg, "a.png", "image/png")).code())
                .isEqualTo("unsupported_media_type");
        assertThat(noura.post(uploads, Multipart.of(large, "a.png", "image/png"))
                        .status())
                .isEqualTo(413);
        assertThat(noura.post(uploads, Multipart.of(Pngs.empty(50_000, 50_000), "a.png", "image/png"))
                        .at("/errors/0/code"))
                .isEqualTo("picture_too_many_pixels");
        assertThat(noura.post(uploads, Multipart.of("x").field("alt", "عود")).at("/errors/0/field"))
                .isEqualTo("file");
        var described = noura.post(uploads, file(9).field("alt_en", "x".repeat(301)));
        assertThat(described.at("/errors/0/field")).isEqualTo("alt");
        assertThat(described.at("/errors/0/code")).isEqualTo("alt_too_long");
        assertThat(noura.post(uploads, file(9).field("alt", "x".repeat(1_100_000)))
                        .status())
                .isEqualTo(413);
        assertThat(noura.post(uploads, "{}").status()).isEqualTo(415);
        assertThat(noura.get("/api/v1/products/" + product).json().at("/images"))
                .isEmpty();
    }

    @Test
    void ten_pictures_are_enough() {
        for (var side = 1; side <= 10; side++) {
            picture(side);
        }

        assertThat(noura.post(uploads, file(11)).at("/errors/0/code")).isEqualTo("too_many_pictures");
    }

    @Test
    void what_a_picture_shows_is_said_in_each_language() {
        var id = picture(200);

        noura.patch(images + id, "{\"alt\": {\"en\": \"Oud in a box\"}}");
        var reply = noura.patch(images + id, "{\"alt\": \"عود في علبة\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/alt/ar")).isEqualTo("عود في علبة");
        assertThat(reply.at("/alt/en")).isEqualTo("Oud in a box");
        assertThat(noura.patch(images + id, "{\"alt\": null}").json().at("/alt"))
                .isEmpty();
        assertThat(noura.patch(images + id, "{\"position\": -1}").at("/errors/0/field"))
                .isEqualTo("position");
        assertThat(noura.patch(images + id, "{\"alt\": \"" + "x".repeat(301) + "\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_picture_is_moved_to_the_first_place_to_be_primary() {
        var first = picture(200);
        var second = picture(201);

        var reply = noura.patch(images + second, "{\"position\": 0}");

        assertThat(reply.at("/primary")).isEqualTo("true");
        assertThat(noura.get("/api/v1/products/" + product).at("/images/1/id")).isEqualTo(first);
    }

    @Test
    void a_picture_is_taken_away_once() {
        var id = picture(200);

        assertThat(noura.delete(images + id).status()).isEqualTo(204);
        assertThat(noura.delete(images + id).status()).isEqualTo(404);
        assertThat(noura.get("/api/v1/products/" + product).json().at("/images"))
                .isEmpty();
    }

    @Test
    void strangers_find_none_of_it() {
        var id = picture(200);
        var reem = platform.owner("reem@example.com", "rimal");

        assertThat(reem.post(uploads, file(9)).status()).isEqualTo(404);
        assertThat(platform.client().post(uploads, file(9)).status()).isEqualTo(401);
        assertThat(reem.patch(images + id, "{\"position\": 0}").status()).isEqualTo(404);
        assertThat(reem.delete(images + id).status()).isEqualTo(404);
        assertThat(platform.client().delete(images + id).status()).isEqualTo(401);
    }

    private static Multipart file(int side) {
        return Multipart.of(Pngs.grey(side, side, 90), "oud.png", "image/png");
    }

    private String picture(int side) {
        var outcome = platform.wassla()
                .catalog()
                .pictures()
                .add()
                .handle(new AddProductPicture.Command(
                        new TenantId(UUID.fromString(tenant)),
                        new ProductId(UUID.fromString(product)),
                        ByteSource.wrap(Pngs.grey(side, side, 90)),
                        LocalizedText.NONE,
                        Origin.AUTOMATIC));
        return ((AddProductPicture.Outcome.Added) outcome)
                .picture()
                .id()
                .value()
                .toString();
    }
}
