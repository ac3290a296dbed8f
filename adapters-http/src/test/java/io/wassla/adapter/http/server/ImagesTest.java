package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.wassla.adapter.http.Client;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.AddProductPicture;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.contract.Pngs;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.tenancy.TenantId;
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
    void what_a_picture_shows_is_said_in_each_language() {
        var id = picture(200);

        noura.patch(images + id, "{\"alt\": {\"en\": \"Oud in a box\"}}");
        var reply = noura.patch(images + id, "{\"alt\": \"عود في علبة\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/alt/ar")).isEqualTo("عود في علبة");
        assertThat(reply.at("/alt/en")).isEqualTo("Oud in a box");
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

        assertThat(reem.patch(images + id, "{\"position\": 0}").status()).isEqualTo(404);
        assertThat(reem.delete(images + id).status()).isEqualTo(404);
        assertThat(platform.client().delete(images + id).status()).isEqualTo(401);
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
