package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnboardingTest {
    private final Platform platform = new Platform();
    private final Client sara = platform.newcomer("sara@example.com");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void three_answers_open_a_store() {
        assertThat(sara.post("/api/onboarding/country", "{\"country\": \"SA\"}").at("/next"))
                .isEqualTo("business");
        assertThat(sara.post("/api/onboarding/business", "{\"categories\": [\"perfumes\"]}")
                        .at("/next"))
                .isEqualTo("store");
        var opened = sara.post("/api/onboarding/store", "{\"name\": \"عطور نسم\", \"slug\": \"nasam\"}");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/step")).isEqualTo("DONE");
        assertThat(opened.json().get("next").isNull()).isTrue();
        assertThat(opened.at("/store/url")).isEqualTo("http://nasam.localhost:8080/");
        assertThat(opened.at("/store/store_type")).isEqualTo("perfumes");
        assertThat(opened.at("/tenant/slug")).isEqualTo("nasam");
        assertThat(opened.at("/tenant/plan")).isEqualTo("basic");
        assertThat(opened.at("/tenant/currency")).isEqualTo("SAR");
        assertThat(opened.at("/tenant/time_zone")).isEqualTo("Asia/Riyadh");
        assertThat(opened.at("/tenant/limits/products/limit")).isEqualTo("100");
        var owner = platform.client().as(opened.at("/access_token"));
        assertThat(owner.get("/api/v1/tenants/current").at("/name")).isEqualTo("عطور نسم");
        assertThat(owner.get("/api/v1/auth/me").at("/role")).isEqualTo("owner");
        assertThat(owner.get("/api/v1/onboarding/status").at("/store/slug")).isEqualTo("nasam");
    }

    @Test
    void an_opened_store_tells_where_it_can_be_read() {
        var opened = Platform.openStore(sara, "nasam");
        var owner = platform.client().as(opened.at("/access_token"));

        assertThat(owner.get(opened.header("Location")).at("/slug")).isEqualTo("nasam");
    }

    @Test
    void so_does_one_that_comes_with_an_account() {
        var registered = platform.client().post("/api/v1/auth/register", """
            {"email": "huda@example.com", "password": "correct horse battery", "full_name": "هدى",
             "tenant_name": "عود", "slug": "oudhouse"}
            """);
        var huda = platform.client().as(registered.at("/access_token"));

        assertThat(huda.get(registered.header("Location")).at("/slug")).isEqualTo("oudhouse");
    }

    @Test
    void so_does_a_further_one() {
        var owner = platform.client().as(Platform.openStore(sara, "nasam").at("/access_token"));
        var first = new TenantId(
                UUID.fromString(owner.get("/api/v1/tenants/current").at("/id")));
        platform.wassla().tenancy().setPlan().handle(new SetPlan.Command(first, Plan.PRO, Origin.AUTOMATIC));

        var second = owner.post(
                "/api/v1/tenants",
                "{\"name\": \"عود\", \"slug\": \"oudhouse\", \"country\": \"SA\", \"categories\": [\"perfumes\"]}");
        var there = platform.client()
                .as(owner.post("/api/v1/tenants/" + second.at("/id") + "/token", "")
                        .at("/access_token"));

        assertThat(there.get(second.header("Location")).at("/slug")).isEqualTo("oudhouse");
    }

    @Test
    void no_step_is_skipped() {
        var store = sara.post("/api/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"nasam\"}");
        var business = sara.post("/api/onboarding/business", "{\"categories\": [\"perfumes\"]}");

        assertThat(store.status()).isEqualTo(409);
        assertThat(store.code()).isEqualTo("onboarding_step");
        assertThat(store.at("/next")).isEqualTo("country");
        assertThat(business.at("/next")).isEqualTo("country");
    }

    @Test
    void nothing_is_due_any_more_once_the_store_is_open() {
        var owner = platform.client().as(Platform.openStore(sara, "nasam").at("/access_token"));

        var again = owner.post("/api/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"nasam-2\"}");
        var second = owner.post(
                "/api/v1/tenants",
                "{\"name\": \"نسم\", \"slug\": \"nasam-2\", \"country\": \"SA\", \"categories\": [\"perfumes\"]}");

        assertThat(again.code()).isEqualTo("onboarding_step");
        assertThat(again.json().path("next").isNull()).isTrue();
        assertThat(second.status()).isEqualTo(402);
        assertThat(second.at("/of")).isEqualTo("owned_stores");
        assertThat(second.at("/limit")).isEqualTo("1");
        assertThat(second.at("/used")).isEqualTo("1");
    }

    @Test
    void who_is_not_done_is_sent_back_from_everything_of_a_tenant() {
        for (var path :
                new String[] {"/api/v1/tenants/current", "/api/v1/stores", "/api/v1/jobs", "/api/v1/audit-log"}) {
            var reply = sara.get(path);
            assertThat(reply.status()).as(path).isEqualTo(409);
            assertThat(reply.at("/next")).isEqualTo("country");
        }
    }

    @Test
    void answers_may_be_changed_until_the_store_is_open() {
        sara.post("/api/onboarding/country", "{\"country\": \"SA\"}");

        assertThat(sara.post("/api/onboarding/country", "{\"country\": \"ae\"}").at("/country"))
                .isEqualTo("AE");
        Platform.openStore(sara, "nasam");
        var late = sara.post("/api/onboarding/country", "{\"country\": \"AE\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("next").isNull()).isTrue();
    }

    @Test
    void unknown_answers_are_422() {
        assertThat(sara.post("/api/onboarding/country", "{\"country\": \"FR\"}").at("/errors/0/code"))
                .isEqualTo("country_unknown");
        sara.post("/api/onboarding/country", "{\"country\": \"SA\"}");
        assertThat(sara.post("/api/onboarding/business", "{\"categories\": []}").at("/errors/0/code"))
                .isEqualTo("categories_invalid");
        assertThat(sara.post("/api/onboarding/business", "{\"categories\": [\"weapons\"]}")
                        .at("/errors/0/field"))
                .isEqualTo("categories[0]");
        sara.post("/api/onboarding/business", "{\"categories\": [\"other\"]}");
        assertThat(sara.post("/api/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"-a\"}")
                        .code())
                .isEqualTo("slug_invalid");
        assertThat(sara.post("/api/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"admin\"}")
                        .code())
                .isEqualTo("slug_reserved");
        var both = sara.post("/api/onboarding/store", "{\"name\": \"\", \"slug\": \"-a\"}");
        assertThat(both.code()).isEqualTo("validation_failed");
        assertThat(both.json().get("errors")).hasSize(2);
    }

    @Test
    void a_slug_is_had_once() {
        platform.owner("huda@example.com", "nasam");

        var reply = Platform.openStore(sara, "nasam");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("slug_taken");
        assertThat(reply.json().get("suggestions")).isNotEmpty();
        var check = platform.client().get("/api/v1/slugs/nasam");
        assertThat(check.at("/available")).isEqualTo("false");
        assertThat(check.at("/reason")).isEqualTo("taken");
        assertThat(platform.client().get("/api/v1/slugs/nasam-2").at("/available"))
                .isEqualTo("true");
    }

    @Test
    void registering_with_a_password_makes_account_and_store_at_once() {
        var registered = platform.client().post("/api/v1/auth/register", """
            {"email": "reem@example.com", "password": "a long enough one", "full_name": "ريم",
             "tenant_name": "بيت العود"}
            """);

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.at("/onboarding/step")).isEqualTo("DONE");
        assertThat(registered.at("/tenant/country")).isEqualTo("SA");
        assertThat(platform.client()
                        .as(registered.at("/access_token"))
                        .get("/api/v1/stores")
                        .at("/items/0/store_type"))
                .isEqualTo("other");
        var login = platform.client()
                .post("/api/v1/auth/login", "{\"email\": \"reem@example.com\", \"password\": \"a long enough one\"}");
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.at("/tenant/id")).isEqualTo(registered.at("/tenant/id"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_alike() {
        platform.client().post("/api/v1/auth/register", """
            {"email": "reem@example.com", "password": "a long enough one", "full_name": "ريم",
             "tenant_name": "بيت العود"}
            """);

        var wrong = platform.client()
                .with("X-Request-Id", "same-request")
                .post("/api/v1/auth/login", "{\"email\": \"reem@example.com\", \"password\": \"another one\"}");
        var unknown = platform.client()
                .with("X-Request-Id", "same-request")
                .post("/api/v1/auth/login", "{\"email\": \"nobody@example.com\", \"password\": \"another one\"}");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(platform.client().post("/api/v1/auth/register", """
            {"email": "reem@example.com", "password": "a long enough one", "full_name": "ريم",
             "tenant_name": "بيت العود"}
            """).code()).isEqualTo("email_taken");
    }
}
