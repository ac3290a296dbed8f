package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.Multipart;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.core.contract.Pngs;
import io.wassla.core.kernel.RateLimiter.Rate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureSearchTest {
    private static final String SEARCH = "/store/search/image";

    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final Client shopper = platform.client().with("X-Tenant", "nasam");

    @BeforeEach
    void fill() {
        product("ROSE", 20, "active");
        product("OUD", 90, "active");
        product("SECRET", 200, "draft");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void the_product_of_the_same_picture_comes_first_as_in_every_list() {
        var found = shopper.post(SEARCH, picture(90));

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.at("/items/0/sku")).isEqualTo("OUD");
        assertThat(found.json().at("/items/0"))
                .isEqualTo(shopper.get("/store/products?q=OUD").json().at("/items/0"));
        assertThat(found.json().at("/next").isNull()).isTrue();
        assertThat(found.at("/total")).isEqualTo("2");
        assertThat(found.at("/facets/in_stock/no")).isEqualTo("2");
        assertThat(found.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_is_not_on_sale_is_not_found() {
        assertThat(shopper.post(SEARCH, picture(200)).text()).doesNotContain("SECRET");
    }

    @Test
    void fewer_are_answered_when_fewer_are_wanted() {
        assertThat(shopper.post(SEARCH + "?limit=1", picture(90)).json().at("/items"))
                .hasSize(1);
        for (var limit : new String[] {"0", "51", "many"}) {
            assertThat(shopper.post(SEARCH + "?limit=" + limit, picture(90)).status())
                    .as(limit)
                    .isEqualTo(422);
        }
    }

    @Test
    void another_store_finds_nothing_of_it_and_no_store_is_404() {
        platform.owner("huda@example.com", "oudhouse");

        assertThat(platform.client()
                        .with("X-Tenant", "oudhouse")
                        .post(SEARCH, picture(90))
                        .at("/total"))
                .isEqualTo("0");
        assertThat(platform.client().post(SEARCH, picture(90)).status()).isEqualTo(404);
    }

    @Test
    void the_stores_own_host_is_enough() {
        var host = platform.client().with("Host", "nasam.localhost:" + platform.port());

        assertThat(host.post(SEARCH, picture(90)).at("/items/0/sku")).isEqualTo("OUD");
    }

    @Test
    void what_is_no_picture_is_refused() {
        var page = "<html>".getBytes(StandardCharsets.UTF_8);

        assertThat(shopper.post(SEARCH, Multipart.of(page, "a.png", "image/png"))
                        .status())
                .isEqualTo(415);
        assertThat(shopper.post(SEARCH, Multipart.of(Pngs.empty(50_000, 50_000), "a.png", "image/png"))
                        .at("/errors/0/code"))
                .isEqualTo("picture_too_many_pixels");
        assertThat(shopper.post(SEARCH, Multipart.of(new byte[11 * 1024 * 1024], "a.png", "image/png"))
                        .status())
                .isEqualTo(413);
        assertThat(shopper.post(SEARCH, "{}").status()).isEqualTo(415);
        assertThat(shopper.post(SEARCH, Multipart.of("x").field("q", "عود")).at("/errors/0/field"))
                .isEqualTo("file");
    }

    @Test
    void who_asks_too_often_waits() {
        var rates = new RateLimits.Rates(
                RateLimits.Rates.OFF.token(),
                RateLimits.Rates.OFF.tenant(),
                new Rate("address", 1, Duration.ofMinutes(1)));
        try (var strict = new Platform(rates)) {
            strict.client().post(SEARCH, picture(90));

            assertThat(strict.client().post(SEARCH, picture(90)).status()).isEqualTo(429);
        }
    }

    private void product(String sku, int grey, String status) {
        var made = noura.post("/api/v1/products", """
            {"name": "%s", "sku": "%s", "price": {"amount": 1000}, "status": "%s"}
            """.formatted(sku, sku, status));
        assertThat(noura.post("/api/v1/products/" + made.at("/id") + "/images", picture(grey))
                        .status())
                .isEqualTo(201);
    }

    private static Multipart picture(int grey) {
        return Multipart.of(Pngs.grey(40, 40, grey), "picture.png", "image/png");
    }
}
