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

    private static List<String> policies(Client client) {
        return client.get("/api/v1/jobs").response().headers().allValues("RateLimit-Policy");
    }

    private static Rate tenant(int permits) {
        return new Rate("tenant", permits, MINUTE);
    }
}
