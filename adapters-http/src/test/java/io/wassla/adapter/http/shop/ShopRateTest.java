package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.api.RateLimits.ByPlan;
import io.wassla.adapter.http.api.RateLimits.Rates;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.RateLimiter.Rate;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages of stores are counted by the network that opens them. */
class ShopRateTest {
    private static final Rate ANY = new Rate("any", 1_000, Duration.ofDays(365));
    private static final Rate TWO = new Rate("address", 2, Duration.ofDays(365));

    private final Browsing server = new Browsing(new Rates(ANY, ByPlan.same(ANY), TWO));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_opens_pages_too_often_is_told_to_wait_in_their_language() {
        Shops.open(server.storage, "nasam");
        var address = URI.create(server.store("nasam"));
        var shopper = new Client(address.getPort())
                .with("Host", address.getAuthority())
                .with("Accept", "text/html");

        var first = shopper.get("/");
        var second = shopper.get("/robots.txt");
        var third = shopper.get("/");

        assertThat(first.header("RateLimit")).startsWith("\"address\";r=1;t=");
        assertThat(first.header("RateLimit-Policy")).startsWith("\"address\";q=2;w=");
        assertThat(second.header("RateLimit")).startsWith("\"address\";r=0;t=");
        assertThat(third.status()).isEqualTo(429);
        assertThat(Integer.parseInt(third.header("Retry-After"))).isPositive();
        assertThat(third.text()).contains("<html lang=\"ar\"", "طلبات كثيرة");
        assertThat(shopper.with("Accept-Language", "en").get("/").text())
                .contains("<html lang=\"en\"", "Too many requests");
    }
}
