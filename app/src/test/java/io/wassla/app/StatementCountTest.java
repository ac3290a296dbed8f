package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What each request costs the database: statements, not counting begin, commit and naming the tenant. A change that
 * makes one dearer or cheaper has to say so here.
 */
class StatementCountTest {
    @RegisterExtension
    static final Counted WASSLA = new Counted();

    private final StringBuilder table = new StringBuilder();
    private Caller caller = WASSLA.caller();

    @Test
    void the_path_from_a_code_to_a_store_by_the_api() {
        merchant("warm@example.com", "warm");
        table.setLength(0);
        merchant("sara@example.com", "nasam");

        assertThat(table).hasToString("""
            POST /api/auth/otp/request 6
            POST /api/auth/otp/verify 10
            GET /api/onboarding/status 2
            POST /api/onboarding/country 3
            POST /api/onboarding/business 3
            GET /api/v1/slugs/… 1
            POST /api/onboarding/store 20
            POST /api/v1/auth/refresh 4
            DELETE /api/v1/auth/sessions 3
            """);
    }

    @Test
    void the_api_of_somebody_signed_in() {
        caller = WASSLA.caller().as(merchant("huda@example.com", "oud").at("/access_token"));
        table.setLength(0);
        for (var path : new String[] {
            "/api/v1/auth/me",
            "/api/v1/auth/sessions",
            "/api/v1/tenants",
            "/api/v1/tenants/current",
            "/api/v1/stores",
            "/api/v1/members",
            "/api/v1/audit-log",
            "/api/v1/jobs",
            "/api/v1/slugs/nasam"
        }) {
            caller.get(path).expect(200);
            get(path);
        }

        assertThat(table).hasToString("""
            GET /api/v1/auth/me 2
            GET /api/v1/auth/sessions 2
            GET /api/v1/tenants 2
            GET /api/v1/tenants/current 4
            GET /api/v1/stores 4
            GET /api/v1/members 2
            GET /api/v1/audit-log 2
            GET /api/v1/jobs 2
            GET /api/v1/slugs/… 1
            """);
    }

    @Test
    void the_path_from_a_code_to_a_store_by_the_pages() {
        merchant(new Browser(caller), "warm2@example.com", "warm2");
        table.setLength(0);
        merchant(new Browser(caller), "noor@example.com", "noor");

        assertThat(table).hasToString("""
            GET /auth/start 0
            POST /auth/start 6
            GET /auth/verify 0
            POST /auth/verify 9
            GET /onboarding/country 2
            POST /onboarding/country 3
            GET /onboarding/business 2
            POST /onboarding/business 3
            GET /onboarding/store 2
            POST /onboarding/store 14
            """);
    }

    @Test
    void the_pages_of_somebody_signed_in() {
        var browser = new Browser(caller);
        merchant(browser, "reem@example.com", "reem");
        table.setLength(0);
        for (var path : new String[] {
            "/dashboard",
            "/dashboard/settings",
            "/dashboard/members",
            "/dashboard/audit-log",
            "/dashboard/stores",
            "/account"
        }) {
            browser.open(path);
            page(browser, path);
        }

        assertThat(table).hasToString("""
            GET /dashboard 1
            GET /dashboard/settings 1
            GET /dashboard/members 2
            GET /dashboard/audit-log 2
            GET /dashboard/stores 2
            GET /account 2
            """);
    }

    @Test
    void what_everybody_sees_costs_nothing_once_it_is_known() {
        merchant("lama@example.com", "lama");
        var storefront = WASSLA.caller().at("lama.localhost");
        storefront.get("/");
        table.setLength(0);
        row("GET / of a store", () -> storefront.get("/"), 200);
        get("/auth/start");
        get("/health");
        get("/openapi.json");

        assertThat(table).hasToString("""
            GET / of a store 0
            GET /auth/start 0
            GET /health 0
            GET /openapi.json 0
            """);
    }

    private Caller.Reply merchant(String email, String slug) {
        var sent = post("/api/auth/otp/request", "{\"identifier\": \"" + email + "\"}", 202);
        var verified = post(
                "/api/auth/otp/verify",
                "{\"challenge_id\": \"%s\", \"code\": \"%s\"}".formatted(sent.at("/challenge_id"), WASSLA.newestCode()),
                200);
        caller = WASSLA.caller().as(verified.at("/access_token"));
        get("/api/onboarding/status");
        post("/api/onboarding/country", "{\"country\": \"SA\"}", 200);
        post("/api/onboarding/business", "{\"categories\": [\"perfumes\"]}", 200);
        get("/api/v1/slugs/" + slug);
        var opened = post("/api/onboarding/store", "{\"name\": \"نسم\", \"slug\": \"" + slug + "\"}", 201);
        caller = WASSLA.caller();
        var refreshed =
                post("/api/v1/auth/refresh", "{\"refresh_token\": \"" + opened.at("/refresh_token") + "\"}", 200);
        var other = WASSLA.caller().as(refreshed.at("/access_token"));
        row("DELETE /api/v1/auth/sessions", () -> other.delete("/api/v1/auth/sessions"), 204);
        return refreshed;
    }

    private void merchant(Browser browser, String email, String slug) {
        page(browser, "/auth/start");
        form(browser, "/auth/start", "identifier", email);
        page(browser, "/auth/verify");
        form(browser, "/auth/verify", "code", WASSLA.newestCode());
        page(browser, "/onboarding/country");
        form(browser, "/onboarding/country", "country", "SA");
        page(browser, "/onboarding/business");
        form(browser, "/onboarding/business", "category", "books");
        page(browser, "/onboarding/store");
        form(browser, "/onboarding/store", "name", "نسم", "slug", slug);
    }

    private void page(Browser browser, String path) {
        row("GET " + path, () -> browser.open(path), 200);
    }

    private void form(Browser browser, String path, String... namesAndValues) {
        row("POST " + path, () -> browser.submit(path, namesAndValues), 303);
    }

    private void get(String path) {
        row("GET " + path.replaceAll("slugs/.*", "slugs/…"), () -> caller.get(path), 200);
    }

    private Caller.Reply post(String path, String json, int status) {
        return row("POST " + path, () -> caller.post(path, json), status);
    }

    private Caller.Reply row(String what, Supplier<Caller.Reply> work, int status) {
        var replies = new Caller.Reply[1];
        var cost = WASSLA.statements(() -> replies[0] = work.get(), status);
        table.append(what).append(' ').append(cost).append('\n');
        return replies[0];
    }
}
