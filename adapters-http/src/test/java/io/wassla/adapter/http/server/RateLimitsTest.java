package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.adapter.http.api.RateLimits.ByPlan;
import io.wassla.adapter.http.api.RateLimits.Rates;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.RateLimiter.Rate;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Platform platform = new Platform(new Rates(
            new Rate("token", 3, MINUTE),
            new ByPlan(tenant(1_000), tenant(2_000), tenant(5_000)),
            new Rate("address", 1_000, MINUTE)));

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void the_last_call_passes_and_the_next_waits_for_the_window() {
        var sara = platform.newcomer("sara@example.com");
        sara.get("/api/v1/auth/me");
        sara.get("/api/v1/auth/me");
        var third = sara.get("/api/v1/auth/me");
        var fourth = sara.get("/api/v1/auth/me");

        assertThat(third.status()).isEqualTo(200);
        assertThat(third.header("RateLimit")).startsWith("\"token\";r=0;t=");
        assertThat(third.header("RateLimit-Policy")).isEqualTo("\"token\";q=3;w=60");
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(fourth.header("Retry-After"))).isBetween(1, 60);
        assertThat(fourth.header("RateLimit")).startsWith("\"token\";r=0;t=");
        platform.pass(MINUTE);
        assertThat(sara.get("/api/v1/auth/me").status()).isEqualTo(200);
    }

    @Test
    void a_tenant_may_call_as_often_as_its_plan_allows() {
        var owner = platform.owner("noura@example.com", "nasam");
        assertThat(policies(owner)).contains("\"tenant\";q=1000;w=60");

        platform.wassla()
                .tenancy()
                .setPlan()
                .handle(new SetPlan.Command(
                        new TenantId(UUID.fromString(
                                owner.get("/api/v1/tenants/current").at("/id"))),
                        Plan.PRO,
                        Origin.AUTOMATIC));

        assertThat(policies(owner)).contains("\"tenant\";q=2000;w=60");
    }

    @Test
    void calls_that_show_no_good_token_are_counted_by_their_network() {
        var nobody = platform.client();
        var liar = nobody.as("no token of ours");

        var missing = nobody.get("/api/v1/auth/me");
        var refused = liar.get("/api/v1/auth/me");

        assertThat(missing.status()).isEqualTo(401);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(remaining(missing) - remaining(refused)).isEqualTo(1);
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"address\";q=1000;w=60");
    }

    @Test
    void calls_that_a_session_may_not_make_count_as_its_others_do() {
        var sara = platform.newcomer("sara@example.com");
        var path = "/api/v1/admin/email-settings";

        assertThat(sara.get(path).status()).isEqualTo(403);
        assertThat(sara.get(path).header("RateLimit")).startsWith("\"token\";r=1;t=");
        assertThat(sara.get("/api/v1/products").header("RateLimit")).startsWith("\"token\";r=0;t=");
        assertThat(sara.get(path).status()).isEqualTo(429);
    }

    private static int remaining(Client.Reply reply) {
        return Integer.parseInt(reply.header("RateLimit").replaceAll(".*r=(\\d+).*", "$1"));
    }

    private static List<String> policies(Client client) {
        return client.get("/api/v1/jobs").response().headers().allValues("RateLimit-Policy");
    }

    private static Rate tenant(int permits) {
        return new Rate("tenant", permits, MINUTE);
    }
}
