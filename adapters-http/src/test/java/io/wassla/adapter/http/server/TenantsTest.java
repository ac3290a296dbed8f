package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantsTest {
    private final Platform platform = new Platform();
    private final Client sara = platform.owner("sara@example.com", "nasam");
    private final Client huda = platform.owner("huda@example.com", "oudhouse");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_patch_that_names_nothing_known_is_refused() {
        var me = sara.get("/api/v1/members").at("/items/0/id");

        for (var nothing : new String[] {"{}", "{\"rolle\": \"staff\"}"}) {
            var answer = sara.patch("/api/v1/members/" + me, nothing);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.at("/errors/0/code")).isEqualTo("nothing_known");
        }
        assertThat(sara.patch("/api/v1/members/" + me, "{\"role\": \"owner\", \"x\": 1}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_tenant_is_403_and_its_things_404() {
        var hudas = huda.get("/api/v1/stores").at("/items/0/id");
        var tenant = huda.get("/api/v1/tenants/current").at("/id");

        assertThat(sara.with("X-Tenant-ID", tenant)
                        .get("/api/v1/tenants/current")
                        .status())
                .isEqualTo(403);
        assertThat(sara.with("X-Tenant", "oudhouse").get("/api/v1/stores").status())
                .isEqualTo(404);
        assertThat(sara.get("/api/v1/stores/" + hudas).status()).isEqualTo(404);
        assertThat(sara.patch("/api/v1/stores/" + hudas, "{\"name\": \"mine\"}").status())
                .isEqualTo(404);
        assertThat(sara.post("/api/v1/tenants/" + tenant + "/token", "").status())
                .isEqualTo(403);
        assertThat(huda.get("/api/v1/stores").at("/items/0/name")).isEqualTo("عطور نسم");
    }

    @Test
    void ones_own_tenant_may_be_named_in_every_way() {
        var id = sara.get("/api/v1/tenants/current").at("/id");
        var host = "nasam.localhost:" + platform.port();

        assertThat(sara.with("X-Tenant-ID", id).get("/api/v1/tenants/current").status())
                .isEqualTo(200);
        assertThat(sara.with("X-Tenant", "nasam").get("/api/v1/tenants/current").status())
                .isEqualTo(200);
        assertThat(sara.with("Host", host).get("/api/v1/tenants/current").at("/slug"))
                .isEqualTo("nasam");
        assertThat(huda.with("Host", host).get("/api/v1/tenants/current").status())
                .isEqualTo(403);
    }

    @Test
    void host_and_header_must_agree() {
        var reply = sara.with("Host", "nasam.localhost:" + platform.port())
                .with("X-Tenant", "oudhouse")
                .get("/api/v1/tenants/current");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("tenant_mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/auth/me", "/api/v1/tenants", "/api/v1/slugs/nasam", "/store/products"})
    void they_must_agree_where_no_tenant_is_needed_too(String path) {
        var reply = sara.with("Host", "nasam.localhost:" + platform.port())
                .with("X-Tenant", "oudhouse")
                .get(path);

        assertThat(reply.code()).isEqualTo("tenant_mismatch");
    }

    @Test
    void nobodys_host_is_404() {
        assertThat(sara.with("Host", "nobody.localhost")
                        .get("/api/v1/tenants/current")
                        .code())
                .isEqualTo("unknown_host");
        assertThat(sara.with("Host", "evil.example")
                        .get("/api/v1/tenants/current")
                        .code())
                .isEqualTo("unknown_host");
        assertThat(sara.with("Host", "evil.example").get("/health").status()).isEqualTo(200);
    }

    @Test
    void a_change_is_merged_and_versioned() {
        var before = sara.get("/api/v1/tenants/current");
        var changed = sara.with("If-Match", before.header("ETag"))
                .patch("/api/v1/tenants/current", "{\"name\": \"نسم\", \"settings\": {\"a\": {\"b\": 1, \"c\": 2}}}");
        var merged = sara.patch("/api/v1/tenants/current", "{\"settings\": {\"a\": {\"b\": null}}}");

        assertThat(changed.at("/name")).isEqualTo("نسم");
        assertThat(changed.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(merged.json().at("/settings/a").toString()).isEqualTo("{\"c\":2}");
        assertThat(sara.with("If-Match", before.header("ETag"))
                        .patch("/api/v1/tenants/current", "{\"name\": \"x\"}")
                        .status())
                .isEqualTo(412);
        assertThat(sara.patch("/api/v1/tenants/current", "{\"name\": null}").status())
                .isEqualTo(422);
        assertThat(sara.with("If-None-Match", merged.header("ETag"))
                        .get("/api/v1/tenants/current")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void what_a_client_knows_is_not_sent_again() {
        var tag = sara.get("/api/v1/tenants/current").header("ETag");

        for (var known : new String[] {tag, "*", "\"other\", " + tag, "W/" + tag}) {
            var answer = sara.with("If-None-Match", known).get("/api/v1/tenants/current");
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.text()).isEmpty();
        }
        assertThat(sara.with("If-None-Match", "\"other\"")
                        .get("/api/v1/tenants/current")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_store_shows_every_part_of_its_configuration() {
        var store = "/api/v1/stores/" + sara.get("/api/v1/stores").at("/items/0/id");

        sara.patch(store, "{\"config\": {\"branding\": {\"colour\": \"#0b6e4f\"}}}");

        assertThat(sara.get(store).json().get("config").toString())
                .isEqualTo("{\"payment\":{},\"shipping\":{},\"branding\":{\"colour\":\"#0b6e4f\",\"logo\":null,"
                        + "\"pictures\":{\"hero\":null,\"story\":null}},\"theme\":{},\"features\":{}}");
    }

    @Test
    void staff_may_not_do_what_is_the_owners() {
        sara.post("/api/v1/members", "{\"identifier\": \"noura@example.com\", \"role\": \"staff\"}");
        var letter = platform.wassla()
                .messaging()
                .developmentOutbox()
                .orElseThrow()
                .messages()
                .getFirst()
                .text();
        var token = letter.replaceAll("(?s).*token=([A-Za-z0-9_-]{43}).*", "$1");
        var newcomer = platform.newcomer("noura@example.com");
        var joined = newcomer.post("/api/v1/members/accept", "{\"token\": \"" + token + "\"}");
        var noura = platform.client()
                .as(newcomer.post("/api/v1/tenants/" + joined.at("/tenant_id") + "/token", "")
                        .at("/access_token"));

        assertThat(joined.at("/role")).isEqualTo("staff");
        assertThat(noura.get("/api/v1/stores").status()).isEqualTo(200);
        assertThat(noura.get("/api/v1/members").code()).isEqualTo("forbidden");
        assertThat(noura.get("/api/v1/audit-log").status()).isEqualTo(403);
        assertThat(noura.patch("/api/v1/tenants/current", "{\"name\": \"mine\"}")
                        .status())
                .isEqualTo(403);
        assertThat(newcomer.post("/api/v1/members/accept", "{\"token\": \"" + token + "\"}")
                        .code())
                .isEqualTo("token_invalid");
        assertThat(sara.get("/api/v1/members").json().get("items")).hasSize(2);
    }

    @Test
    void the_last_owner_stays_and_the_plan_bounds_the_stores() {
        var me = sara.get("/api/v1/members").at("/items/0/id");

        assertThat(sara.patch("/api/v1/members/" + me, "{\"role\": \"staff\"}").code())
                .isEqualTo("last_owner");
        assertThat(sara.delete("/api/v1/members/" + me).code()).isEqualTo("last_owner");
        var second = sara.post(
                "/api/v1/tenants",
                "{\"name\": \"two\", \"slug\": \"second\", \"country\": \"SA\", \"categories\": [\"other\"]}");
        assertThat(second.status()).isEqualTo(402);
        assertThat(second.code()).isEqualTo("plan_limit");
        assertThat(second.at("/of")).isEqualTo("owned_stores");
        assertThat(second.at("/used")).isEqualTo("1");
    }

    @Test
    void lists_are_read_page_by_page() {
        var first = sara.get("/api/v1/audit-log?limit=1");
        var second = sara.get("/api/v1/audit-log?limit=1&cursor=" + first.at("/next"));

        assertThat(first.json().get("items")).hasSize(1);
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(sara.get("/api/v1/audit-log?limit=0").code()).isEqualTo("validation_failed");
        assertThat(sara.get("/api/v1/audit-log?limit=101").status()).isEqualTo(422);
        assertThat(sara.get("/api/v1/audit-log?limit=100").status()).isEqualTo(200);
        assertThat(sara.get("/api/v1/audit-log?cursor=AAAA" + first.at("/next").substring(4))
                        .code())
                .isEqualTo("cursor_invalid");
        assertThat(sara.get("/api/v1/audit-log?since=yesterday").at("/errors/0/field"))
                .isEqualTo("since");
    }

    @Test
    void a_setting_that_is_known_has_a_value_that_makes_sense() {
        for (var wrong : new String[] {"\"x\"", "-1", "1.5", "1001", "[1]", "true", "{}"}) {
            var refused = sara.patch(
                    "/api/v1/tenants/current", "{\"settings\": {\"catalog\": {\"low_stock\": " + wrong + "}}}");

            assertThat(refused.at("/errors/0/code")).as(wrong).isEqualTo("low_stock_invalid");
        }
        for (var right : new String[] {"0", "1000", "null"}) {
            assertThat(sara.patch(
                                    "/api/v1/tenants/current",
                                    "{\"settings\": {\"catalog\": {\"low_stock\": " + right + "}}}")
                            .status())
                    .as(right)
                    .isEqualTo(200);
        }
    }

    @Test
    void a_name_can_be_taken_back() {
        sara.patch("/api/v1/auth/me", "{\"full_name\": \"سارة\"}");

        assertThat(sara.patch("/api/v1/auth/me", "{\"language\": \"en\"}").at("/full_name"))
                .isEqualTo("سارة");
        assertThat(sara.patch("/api/v1/auth/me", "{\"full_name\": null}").at("/full_name"))
                .isEqualTo("null");
        assertThat(sara.patch("/api/v1/auth/me", "{\"full_name\": \"\"}").status())
                .isEqualTo(422);
    }

    @Test
    void only_superadmins_see_the_email_settings() {
        assertThat(sara.get("/api/v1/admin/email-settings").status()).isEqualTo(403);
        assertThat(sara.get("/api/v1/admin/email-log").status()).isEqualTo(403);
        assertThat(platform.client().get("/api/v1/admin/email-settings").status())
                .isEqualTo(401);
    }
}
