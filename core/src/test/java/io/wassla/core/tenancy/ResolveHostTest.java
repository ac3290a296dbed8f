package io.wassla.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.memory.MemoryStorage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolveHostTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final MovableClock clock = new MovableClock(Shops.NOW);
    private final ResolveHost local = on(PlatformDomain.LOCAL);
    private final ResolveHost wassla = on(new PlatformDomain("Wassla.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:8080",
                "www.localhost",
                "127.0.0.1:8080",
                "[::1]:8080",
                "[::1]",
                "localhost."
            })
    void the_platform_answers_at_its_domain(String host) {
        assertThat(local.handle(new ResolveHost.Command(host))).isEqualTo(new Site.OfPlatform());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "nasam.localhost",
                "a.nasam.wassla.example",
                "127.0.0.1",
                "nasam.wassla.example.evil.example",
                "evilwassla.example",
                "-.wassla.example",
                "nasam..wassla.example",
                ".wassla.example",
                "other.wassla.example",
                "nasam.wassla.example:80:80"
            })
    void nobody_answers_elsewhere(String host) {
        Shops.open(storage, "nasam");

        assertThat(wassla.handle(new ResolveHost.Command(host))).isEqualTo(new Site.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nasam.wassla.example", "NASAM.Wassla.Example:443", "nasam.wassla.example."})
    void a_store_answers_at_its_slug(String host) {
        var tenant = Shops.open(storage, "nasam");

        assertThat(wassla.handle(new ResolveHost.Command(host)))
                .isInstanceOfSatisfying(
                        Site.Storefront.class, site -> assertThat(site.tenant()).isEqualTo(tenant));
    }

    @Test
    void a_suspended_tenant_is_inactive_at_once_and_back_at_once() {
        var tenant = Shops.open(storage, "nasam");
        assertThat(resolve()).isInstanceOf(Site.Storefront.class);

        var suspended = tenant.suspended("unpaid", Shops.NOW);
        update(suspended);
        assertThat(resolve()).isEqualTo(new Site.Inactive(suspended));

        update(suspended.resumed(Shops.NOW));
        assertThat(resolve()).isInstanceOf(Site.Storefront.class);
    }

    @Test
    void what_nobody_announced_is_seen_after_a_minute() {
        assertThat(resolve()).isEqualTo(new Site.Unknown());
        Shops.open(storage, "nasam");

        clock.pass(Duration.ofSeconds(60).minusNanos(1));
        assertThat(resolve()).isEqualTo(new Site.Unknown());
        clock.pass(Duration.ofNanos(1));
        assertThat(resolve()).isInstanceOf(Site.Storefront.class);
    }

    private Site resolve() {
        return wassla.handle(new ResolveHost.Command("nasam.wassla.example"));
    }

    private void update(Tenant tenant) {
        storage.platform().within(scope -> {
            scope.tenants().update(tenant);
            scope.invalidate(ResolveHost.changed(tenant.slug()));
            return tenant;
        });
    }

    private ResolveHost on(PlatformDomain domain) {
        return new ResolveHost(storage.platform(), domain, storage.invalidations(), clock);
    }
}
