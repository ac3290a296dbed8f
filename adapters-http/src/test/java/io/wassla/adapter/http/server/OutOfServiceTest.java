package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.core.administration.ChangeSlug;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.administration.ResumeTenant;
import io.wassla.core.administration.SuspendTenant;
import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stores that were suspended, or that moved to another address. */
class OutOfServiceTest {
    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");
    private final Client visitor = at("nasam").with("Accept", "text/html");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_suspended_store_says_that_it_is_away_for_a_while_and_nothing_else() {
        suspend();

        for (var path : new String[] {"/", "/products", "/en/search", "/sitemap.xml", "/feed.xml"}) {
            var page = visitor.get(path);

            assertThat(page.status()).as(path).isEqualTo(503);
            assertThat(page.header("Retry-After")).as(path).isEqualTo("86400");
            assertThat(page.text()).doesNotContain("عطور نسم");
        }
    }

    @Test
    void neither_its_shoppers_nor_its_members_get_anything_by_api_until_it_is_back() {
        suspend();

        assertThat(at("nasam").get("/store/products").code()).isEqualTo("tenant_inactive");
        var refused = noura.get("/api/v1/products");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("tenant_inactive");

        platform.wassla().tenancy().resumeTenant().handle(new ResumeTenant.Command(tenant(), Origin.OPERATOR));

        assertThat(noura.get("/api/v1/products").status()).isEqualTo(200);
        assertThat(visitor.get("/").status()).isEqualTo(200);
    }

    @Test
    void a_former_address_leads_to_the_present_one_with_all_that_was_asked_for() {
        move("oudhouse");

        var read = visitor.get("/en/search?q=rose%20oud&sort=price");
        var sent = visitor.post("/search/picture", "{}");

        assertThat(read.status()).isEqualTo(301);
        assertThat(read.header("Location")).isEqualTo(address("oudhouse") + "/en/search?q=rose%20oud&sort=price");
        assertThat(sent.status()).isEqualTo(308);
        assertThat(sent.header("Location")).isEqualTo(address("oudhouse") + "/search/picture");
        assertThat(visitor.get("/").header("Location")).isEqualTo(address("oudhouse") + "/");
        assertThat(at("oudhouse").with("Accept", "text/html").get("/").status()).isEqualTo(200);
    }

    private void suspend() {
        platform.wassla()
                .tenancy()
                .suspendTenant()
                .handle(new SuspendTenant.Command(tenant(), "unpaid", Origin.OPERATOR));
    }

    private void move(String slug) {
        var command = new ChangeSlug.Command(tenant(), new Slug(slug), null, Origin.OPERATOR);
        assertThat(platform.wassla().tenancy().changeSlug().handle(command))
                .isInstanceOf(ChangeSlug.Outcome.Changed.class);
    }

    private TenantId tenant() {
        return platform.wassla()
                .tenancy()
                .findTenant()
                .handle(new FindTenant.Command("nasam"))
                .orElseThrow()
                .id();
    }

    private Client at(String slug) {
        return platform.client().with("Host", slug + ".localhost:" + platform.port());
    }

    private String address(String slug) {
        return "http://" + slug + ".localhost:" + platform.port();
    }
}
