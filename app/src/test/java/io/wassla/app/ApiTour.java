package io.wassla.app;

import io.wassla.core.contract.Pngs;

/** Every operation of the API, on the way that people take. */
record ApiTour(Tourist tourist, Bill bill) {
    private static final String PASSWORD = "correct horse battery staple";

    void go() {
        operations();
        var owner = onboarding();
        account(owner);
        store(owner);
        new CatalogTour(bill, tourist.name()).byApi(owner);
        new ImportTour(bill).byApi(owner);
        members(owner);
        passwords();
        secondFactor();
    }

    private void operations() {
        for (var path : new String[] {"/health", "/health/ready", "/version", "/metrics"}) {
            bill.call(tourist.nobody(), "GET " + path, 200);
        }
    }

    private Caller onboarding() {
        var nobody = tourist.nobody();
        var email = "{\"identifier\": \"" + tourist.email("owner") + "\"}";
        var sent = bill.call(nobody, "POST /api/v1/auth/otp/request", 202, email);
        var in = bill.call(nobody, "POST /api/v1/auth/otp/verify", 200, tourist.verification(sent));
        var fresh = nobody.as(in.at("/access_token"));
        bill.call(fresh, "GET /api/v1/onboarding/status", 200);
        bill.call(fresh, "POST /api/v1/onboarding/country", 200, "{\"country\": \"SA\"}");
        bill.call(fresh, "POST /api/v1/onboarding/business", 200, "{\"categories\": [\"perfumes\"]}");
        bill.call(nobody, "GET /api/v1/slugs/{slug}", 200, "", "first-" + tourist.name());
        var name = "{\"name\": \"نسم\", \"slug\": \"first-" + tourist.name() + "\"}";
        var opened = bill.call(fresh, "POST /api/v1/onboarding/store", 201, name);
        var refresh = "{\"refresh_token\": \"" + opened.at("/refresh_token") + "\"}";
        return nobody.as(
                bill.call(nobody, "POST /api/v1/auth/refresh", 200, refresh).at("/access_token"));
    }

    private void account(Caller owner) {
        bill.call(owner, "GET /api/v1/auth/me", 200);
        bill.call(owner, "PATCH /api/v1/auth/me", 200, "{\"full_name\": \"سارة\"}");
        var phone = "{\"identifier\": \"+9665512345" + (tourist.name().hashCode() & 1) + "0\"}";
        var sent = bill.call(owner, "POST /api/v1/auth/identifiers", 202, phone);
        bill.call(owner, "POST /api/v1/auth/identifiers/verify", 200, tourist.verification(sent));
        bill.call(owner, "DELETE /api/v1/auth/identifiers/{kind}", 204, "", "phone");
        tourist.signedIn("owner");
        var sessions = bill.call(owner, "GET /api/v1/auth/sessions", 200).json().get("items");
        for (var session : sessions) {
            if (!session.get("current").asBoolean()) {
                bill.call(
                        owner,
                        "DELETE /api/v1/auth/sessions/{id}",
                        204,
                        "",
                        session.get("id").asText());
                break;
            }
        }
        bill.call(owner, "DELETE /api/v1/auth/sessions", 204);
    }

    private void store(Caller owner) {
        bill.call(owner, "GET /api/v1/tenants", 200);
        var tenant = bill.call(owner, "GET /api/v1/tenants/current", 200).at("/id");
        bill.call(owner, "PATCH /api/v1/tenants/current", 200, "{\"name\": \"عطور نسم\"}");
        var store = bill.call(owner, "GET /api/v1/stores", 200).at("/items/0/id");
        bill.call(owner, "GET /api/v1/stores/{id}", 200, "", store);
        bill.call(owner, "PATCH /api/v1/stores/{id}", 200, "{\"status\": \"open\"}", store);
        pictures(owner, store);
        bill.call(owner, "GET /api/v1/audit-log", 200);
        var job = tourist.job(tenant);
        bill.call(owner, "GET /api/v1/jobs", 200);
        bill.call(owner, "GET /api/v1/jobs/{id}", 200, "", job);
        bill.call(owner, "POST /api/v1/jobs/{id}/cancel", 200, "", job);
        bill.call(owner, "GET /api/v1/jobs/{id}/events", 200, "", job);
        bill.call(owner, "GET /api/v1/jobs/stream", 426);
        tourist.onPro(tenant);
        var second = bill.call(owner, "POST /api/v1/tenants", 201, """
            {"name": "عود", "slug": "second-%s", "country": "SA", "categories": ["beauty"]}
            """.formatted(tourist.name()));
        bill.call(owner, "POST /api/v1/tenants/{id}/token", 200, "", second.at("/id"));
    }

    private void pictures(Caller owner, String store) {
        var path = "/api/v1/stores/{id}/";
        for (var spot : new String[] {"logo", "pictures/hero", "pictures/story"}) {
            bill.upload(owner, "POST " + path + spot, 201, Pngs.grey(300, 200, 90), store);
            if (!spot.equals("logo")) {
                bill.call(owner, "PATCH " + path + spot, 200, "{\"alt\": \"زجاجة عطر\"}", store);
            }
            bill.call(owner, "DELETE " + path + spot, 204, "", store);
        }
    }

    private void members(Caller owner) {
        var guest = tourist.nobody().as(tourist.signedIn("guest").at("/access_token"));
        var invitation = "{\"identifier\": \"" + tourist.email("guest") + "\", \"role\": \"staff\"}";
        bill.call(owner, "POST /api/v1/members", 201, invitation);
        var token = "{\"token\": \"" + tourist.wassla().newestToken() + "\"}";
        var member = bill.call(guest, "POST /api/v1/members/accept", 200, token).at("/member_id");
        bill.call(owner, "GET /api/v1/members", 200);
        bill.call(owner, "PATCH /api/v1/members/{id}", 200, "{\"role\": \"admin\"}", member);
        bill.call(owner, "DELETE /api/v1/members/{id}", 204, "", member);
    }

    private void passwords() {
        var nobody = tourist.nobody();
        bill.call(nobody, "POST /api/v1/auth/register", 201, """
            {"email": "%s", "password": "%s", "full_name": "ريم", "tenant_name": "بيت العود", "slug": "third-%s"}
            """.formatted(
                        tourist.email("reem"), PASSWORD, tourist.name()));
        var in = bill.call(nobody, "POST /api/v1/auth/login", 200, login(PASSWORD));
        var next = "{\"current\": \"%s\", \"password\": \"%s\"}".formatted(PASSWORD, PASSWORD + " 2");
        bill.call(nobody.as(in.at("/access_token")), "POST /api/v1/auth/password", 204, next);
        var email = "{\"email\": \"" + tourist.email("reem") + "\"}";
        bill.call(nobody, "POST /api/v1/auth/password/reset", 202, email);
        var reset = "{\"token\": \"%s\", \"password\": \"%s\"}"
                .formatted(tourist.wassla().newestToken(), PASSWORD);
        bill.call(nobody, "POST /api/v1/auth/password/reset/confirm", 204, reset);
    }

    private void secondFactor() {
        var nobody = tourist.nobody();
        var reem = nobody.as(nobody.post("/api/v1/auth/login", login(PASSWORD)).at("/access_token"));
        var key = bill.call(reem, "POST /api/v1/auth/totp", 201).at("/key");
        var codes = bill.call(reem, "POST /api/v1/auth/totp/confirm", 200, code(Tourist.totp(key)));
        var half = nobody.post("/api/v1/auth/login", login(PASSWORD)).expect(401);
        var recovery = "{\"token\": \"%s\", \"code\": \"%s\"}"
                .formatted(half.at("/second_factor_token"), codes.at("/recovery_codes/0"));
        bill.call(nobody, "POST /api/v1/auth/second-factor", 200, recovery);
        bill.call(reem, "DELETE /api/v1/auth/totp", 204, code(codes.at("/recovery_codes/1")));
        bill.call(reem, "POST /api/v1/auth/logout", 204);
        var link = "{\"token\": \"" + tourist.superadminsLink("root") + "\"}";
        bill.call(nobody, "POST /api/v1/auth/link", 200, link);
    }

    private String login(String password) {
        return "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(tourist.email("reem"), password);
    }

    private static String code(String code) {
        return "{\"code\": \"" + code + "\"}";
    }
}
