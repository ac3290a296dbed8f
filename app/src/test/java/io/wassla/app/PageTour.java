package io.wassla.app;

import io.wassla.core.administration.FindTenant;
import io.wassla.core.contract.Pngs;
import java.util.Map;
import java.util.regex.Pattern;

/** Every page that people open and every form that they send, but those of the platform's own people. */
record PageTour(Tourist tourist, Bill bill) {
    private static final Pattern MEMBER = Pattern.compile("/dashboard/members/([0-9a-f-]{36})");
    private static final Pattern SESSION = Pattern.compile("/account/sessions/([0-9a-f-]{36})/end");
    private static final Pattern STORE_FIELD = Pattern.compile("name=\"store\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION_FIELD = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ASSET = Pattern.compile("/assets/(\\w+)/app\\.css");
    private static final Pattern KEY = Pattern.compile("[?&;]secret=([A-Z2-7]+)");
    private static final Pattern RECOVERY = Pattern.compile("<li>([^<]+)</li>");

    void go() {
        var owner = new Browser(tourist.nobody());
        reading(owner);
        entering(owner);
        onboarding(owner);
        dashboard(owner);
        members(owner);
        account(owner);
        secondFactor(owner);
        bill.submit(owner, "/auth/sign-out", 303, Map.of());
        password();
    }

    private void reading(Browser browser) {
        var landing = bill.open(browser, "/", 200).text();
        var version = found(ASSET, landing);
        for (var path : new String[] {
            "/help",
            "/privacy",
            "/dev/outbox",
            "/dev/outbox.json",
            "/favicon.ico",
            "/robots.txt",
            "/docs",
            "/redoc",
            "/openapi.json"
        }) {
            bill.open(browser, path, 200);
        }
        bill.open(browser, "/assets/{version}/<name>", 200, version, "app.css");
        bill.open(browser, "/docs/files/{name}", 200, "swagger-ui.css");
        bill.open(browser, "/media/{tenant}/{picture}/{file}", 404, "nobody", "nothing", "1.webp");
        bill.open(browser, "/files/<key>", 404, "nothing");
        bill.open(browser, "/problems/{code}", 200, "not_found");
        bill.submit(browser, "/language", 303, Map.of("language", "en", "back", "/"));
    }

    private void entering(Browser owner) {
        bill.open(owner, "/auth/start", 200);
        bill.submit(owner, "/auth/start", 303, Map.of("identifier", tourist.email("web")));
        bill.open(owner, "/auth/verify", 200);
        bill.submit(owner, "/auth/verify/resend", 303, Map.of());
        bill.submit(owner, "/auth/verify", 303, Map.of("code", tourist.wassla().newestCode()));
    }

    private void onboarding(Browser owner) {
        bill.open(owner, "/onboarding", 303);
        bill.open(owner, "/onboarding/country", 200);
        bill.submit(owner, "/onboarding/country", 303, Map.of("country", "SA"));
        bill.open(owner, "/onboarding/business", 200);
        bill.submit(owner, "/onboarding/business", 303, Map.of("category", "books"));
        bill.open(owner, "/onboarding/store", 200);
        bill.open(owner, "/onboarding/slug", 200);
        var store = Map.of("name", "مكتبة", "slug", "web-" + tourist.name());
        bill.submit(owner, "/onboarding/store", 303, store);
    }

    private void dashboard(Browser owner) {
        owner.open("/dashboard"); // once after a change, the store of a host is read anew
        bill.open(owner, "/dashboard", 200);
        bill.submit(owner, "/dashboard/first-steps/later", 303, Map.of());
        var settings = bill.open(owner, "/dashboard/settings", 200).text();
        var changed = Map.of(
                "name",
                "المكتبة",
                "language",
                "ar",
                "status",
                "open",
                "version",
                found(VERSION_FIELD, settings),
                "store",
                found(STORE_FIELD, settings));
        bill.submit(owner, "/dashboard/settings", 303, changed);
        owner.open("/dashboard");
        bill.open(owner, "/dashboard/settings/search", 200);
        var weights = Map.of("title", "9", "text", "3", "popularity", "3", "newness", "1", "in_stock", "3");
        bill.submit(owner, "/dashboard/settings/search", 303, weights);
        bill.open(owner, "/dashboard/more", 200);
        bill.open(owner, "/dashboard/settings/stock", 200);
        bill.submit(owner, "/dashboard/settings/stock", 303, Map.of("low_stock", "5"));
        owner.open("/dashboard");
        bill.open(owner, "/dashboard/settings/address", 200);
        bill.submit(owner, "/dashboard/settings/address", 303, Map.of("slug", "web-" + tourist.name()));
        bill.open(owner, "/dashboard/audit-log", 200);
        new CatalogTour(bill, tourist.name()).byPages(owner);
        new ImportTour(bill).byPages(owner);
        var tenant = tourist.wassla().wassla().tenancy().findTenant();
        var id = tenant.handle(new FindTenant.Command("web-" + tourist.name()))
                .orElseThrow()
                .id();
        tourist.onPro(id.value().toString());
        owner.open("/dashboard");
        look(owner);
        secondStore(owner);
        bill.open(owner, "/dashboard/stores", 200);
        bill.submit(owner, "/dashboard/stores/{id}", 303, Map.of(), id.value().toString());
    }

    private void look(Browser owner) {
        owner.open("/dashboard/store");
        bill.open(owner, "/dashboard/store", 200);
        for (var part : new String[] {"look", "front", "holiday", "legal", "policies"}) {
            var page = bill.open(owner, "/dashboard/store/" + part, 200).text();
            var fields = Map.of("version", found(VERSION_FIELD, page), "store", found(STORE_FIELD, page));
            bill.submit(owner, "/dashboard/store/" + part, 303, fields);
            owner.open("/dashboard/store");
        }
        pictures(owner);
    }

    private void pictures(Browser owner) {
        var page = "/dashboard/store/pictures";
        bill.open(owner, page, 200);
        for (var spot : new String[] {"/logo", "/hero", "/story"}) {
            bill.upload(owner, page + spot, 303, Pngs.grey(320, 240, 60));
            owner.open(page);
            bill.open(owner, page + spot + "/remove", 200);
            bill.submit(owner, page + spot + "/remove", 303, Map.of());
            owner.open(page);
        }
    }

    private void secondStore(Browser owner) {
        bill.open(owner, "/dashboard/new-store", 200);
        var store = Map.of("name", "ألعاب", "slug", "toys-" + tourist.name(), "country", "AE", "category", "toys");
        bill.submit(owner, "/dashboard/new-store", 303, store);
    }

    private void members(Browser owner) {
        bill.open(owner, "/dashboard/members", 200);
        bill.submit(owner, "/dashboard/members", 303, Map.of("identifier", tourist.email("clerk"), "role", "staff"));
        var token = Map.of("token", tourist.wassla().newestToken());
        var clerk = new Browser(tourist.nobody());
        bill.open(clerk, "/auth/invitation?token=" + token.get("token"), 200);
        bill.submit(clerk, "/auth/invitation/sign-in", 303, token);
        enter(clerk, "clerk");
        bill.submit(clerk, "/auth/invitation", 303, token);
        var id = newest(MEMBER, owner.open("/dashboard/members").text());
        bill.open(owner, "/dashboard/members/{id}", 200, id);
        bill.submit(owner, "/dashboard/members/{id}", 303, Map.of("role", "admin"), id);
        bill.submit(owner, "/dashboard/members/{id}/suspend", 303, Map.of(), id);
        bill.submit(owner, "/dashboard/members/{id}/resume", 303, Map.of(), id);
        bill.open(owner, "/dashboard/members/{id}/remove", 200, id);
        bill.submit(owner, "/dashboard/members/{id}/remove", 303, Map.of(), id);
    }

    private void account(Browser owner) {
        enter(new Browser(tourist.nobody()), "web");
        var session = found(SESSION, bill.open(owner, "/account", 200).text());
        bill.submit(owner, "/account", 303, Map.of("name", "نورة", "language", "ar", "theme", "light"));
        bill.submit(owner, "/account/sessions/{id}/end", 303, Map.of(), session);
        var phone = "+9665512346" + (tourist.name().hashCode() & 1) + "0";
        bill.submit(owner, "/account/identifiers", 303, Map.of("identifier", phone));
        bill.open(owner, "/account/identifiers/verify", 200);
        bill.submit(owner, "/account/identifiers/resend", 303, Map.of());
        bill.submit(
                owner,
                "/account/identifiers/verify",
                303,
                Map.of("code", tourist.wassla().newestCode()));
        bill.open(owner, "/account/identifiers/{kind}/remove", 200, "phone");
        bill.submit(owner, "/account/identifiers/{kind}/remove", 303, Map.of(), "phone");
    }

    private void secondFactor(Browser owner) {
        bill.open(owner, "/account/second-factor", 303);
        bill.open(owner, "/account/second-factor/confirm", 303);
        var key = found(
                KEY, bill.submit(owner, "/account/second-factor", 200, Map.of()).text());
        var codes = bill.submit(owner, "/account/second-factor/confirm", 200, Map.of("code", Tourist.totp(key)));
        var recovery = RECOVERY.matcher(codes.text()).results().toList();
        var kept = Map.of("code", recovery.getFirst().group(1));
        bill.submit(owner, "/account/second-factor/codes.txt", 200, kept);
        var again = new Browser(tourist.nobody());
        enter(again, "web");
        bill.open(again, "/auth/second-factor", 200);
        var first = Map.of("kind", "recovery", "code", recovery.get(0).group(1));
        bill.submit(again, "/auth/second-factor", 303, first);
        bill.open(owner, "/account/second-factor/drop", 200);
        var second = Map.of("code", recovery.get(1).group(1));
        bill.submit(owner, "/account/second-factor/drop", 303, second);
    }

    private void password() {
        var browser = new Browser(tourist.nobody());
        bill.open(browser, "/auth/password/reset", 200);
        bill.submit(browser, "/auth/password/reset/request", 303, Map.of("email", tourist.email("web")));
        var chosen = Map.of("token", tourist.wassla().newestToken(), "password", "correct horse battery staple");
        bill.submit(browser, "/auth/password/reset", 303, chosen);
    }

    private void enter(Browser browser, String who) {
        browser.open("/auth/start");
        browser.submit("/auth/start", "identifier", tourist.email(who)).expect(303);
        browser.submit("/auth/verify", "code", tourist.wassla().newestCode()).expect(303);
        browser.open("/auth/invitation?token=none"); // a form for whoever is signed in now
    }

    private static String newest(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList().getLast().group(1);
    }

    static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " in " + text))
                .group(1);
    }
}
