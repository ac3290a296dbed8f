package io.wassla.app;

import java.util.Map;
import java.util.regex.Pattern;

/** What only the platform's own people see; afterwards letters go by SMTP. */
record PlatformTour(Tourist tourist, Bill bill, PostBox post) {
    private static final Pattern PORT = Pattern.compile("\"port\": (\\d+)");

    void go() {
        var nobody = tourist.nobody();
        var link = "{\"token\": \"" + tourist.superadminsLink("boss") + "\"}";
        var boss = nobody.as(nobody.post("/api/v1/auth/link", link).expect(200).at("/access_token"));
        boss.put("/api/v1/admin/email-settings", post.settings()).expect(200);
        byApi(boss);
        byPages();
    }

    private void byApi(Caller boss) {
        var to = "{\"to\": \"sara@example.com\"}";
        bill.call(boss, "PUT /api/v1/admin/email-settings", 200, post.settings());
        bill.call(boss, "GET /api/v1/admin/email-settings", 200);
        bill.call(boss, "POST /api/v1/admin/email-settings/test", 200, to);
        bill.call(boss, "GET /api/v1/admin/email-log", 200);
    }

    private void byPages() {
        var browser = new Browser(tourist.nobody());
        var token = tourist.superadminsLink("chief");
        bill.open(browser, "/auth/link?token=" + token, 200);
        bill.submit(browser, "/auth/link", 303, Map.of("token", token));
        bill.open(browser, "/admin/email-settings", 200);
        bill.submit(browser, "/admin/email-settings", 303, form());
        bill.submit(browser, "/admin/email-settings/test", 303, Map.of("to", "sara@example.com"));
        bill.open(browser, "/admin/email-log", 200);
        bill.open(browser, "/admin/audit-log", 200);
        bill.open(browser, "/admin/audit-log/stores", 200);
        var store = "web-" + tourist.name();
        browser.open("/admin/audit-log/stores/" + store);
        bill.open(browser, "/admin/audit-log/stores/{slug}", 200, store);
    }

    private Map<String, String> form() {
        return Map.of(
                "provider", "smtp",
                "host", "127.0.0.1",
                "port", PageTour.found(PORT, post.settings()),
                "security", "none",
                "username", PostBox.USER,
                "password", PostBox.PASSWORD,
                "from_address", "no-reply@example.com",
                "from_name", "Wassla");
    }
}
