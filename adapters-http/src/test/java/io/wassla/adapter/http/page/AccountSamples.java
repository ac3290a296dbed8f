package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import java.util.List;
import java.util.Map;

/** A person's own pages, and those of who runs the platform. */
final class AccountSamples {
    private AccountSamples() {}

    static List<Sample> all(Texts t) {
        return List.of(
                new Sample("account", "account", "/account", account()),
                new Sample(
                        "totp",
                        "account-totp",
                        "/account/second-factor",
                        TotpPage.View.of(
                                Form.EMPTY, "JBSWY3DPEHPK3PXP", "otpauth://totp/Wassla:noura?secret=JBSWY3DPEHPK3PXP")),
                new Sample(
                        "codes",
                        "account-codes",
                        "/account/second-factor",
                        new TotpPage.Codes(List.of("7f3k-20a1", "9x2m-44qp", "1c8d-73ny", "5t6w-08zb"))),
                new Sample(
                        "identifier-remove",
                        "confirm",
                        "/account/identifiers/email/remove",
                        RemoveIdentifierPage.question(t, "email")),
                new Sample(
                        "inspection",
                        "audit-log",
                        "/admin/audit-log/stores/nasam",
                        new AuditLogPage.View(
                                t.get("audit.store.title", "نَسَم للعطور"),
                                "/admin/audit-log/stores/nasam",
                                true,
                                List.of(new AuditLogPage.Entry(
                                        t.get("audit.membership.changed"),
                                        new AuditSentences(t)
                                                .of(
                                                        new Subject(
                                                                "membership", "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f"),
                                                        Change.to(Settings.of("role", "admin"))),
                                        "نورة العتيبي",
                                        "2026-11-21T12:20:00Z",
                                        "اليوم 3:20 م",
                                        "203.0.113.7")),
                                "abc")),
                new Sample(
                        "inspection-stores",
                        "audit-stores",
                        "/admin/audit-log/stores",
                        new InspectionPage.View(
                                "",
                                List.of(
                                        new InspectionPage.Row(
                                                "nasam", "نَسَم للعطور", "ن", "nasam.localhost:8080", true),
                                        new InspectionPage.Row(
                                                "dar-books", "Dar Books", "D", "dar-books.localhost:8080", false)),
                                "abc")),
                new Sample(
                        "inspection-none",
                        "audit-stores",
                        "/admin/audit-log/stores",
                        new InspectionPage.View("nobody", List.of(), null)),
                new Sample("email-settings", "email-settings", "/admin/email-settings", email()),
                new Sample(
                        "email-log",
                        "email-log",
                        "/admin/email-log",
                        new EmailLogPage.View(
                                List.of(
                                        new EmailLogPage.Entry(
                                                "noura@nasam.example",
                                                "sign_in_code",
                                                "smtp",
                                                true,
                                                "",
                                                "2026-11-21T12:20:00Z",
                                                "اليوم 3:20 م"),
                                        new EmailLogPage.Entry(
                                                "reem@mail.example",
                                                "invitation",
                                                "smtp",
                                                false,
                                                "550 no such user",
                                                "2026-11-21T12:20:00Z",
                                                "اليوم 3:20 م")),
                                null)));
    }

    private static AccountPage.View account() {
        return new AccountPage.View(
                new Form(Map.of("name", "نورة العتيبي", "language", "ar", "theme", "system"), List.of()),
                List.of(
                        new AccountPage.DeviceRow("1", "Chrome · Android", "smartphone", "203.0.113.7", "الآن", true),
                        new AccountPage.DeviceRow(
                                "2", "Safari · macOS", "monitor", "203.0.113.9", "أمس 9:12 م", false)),
                List.of(
                        new AccountPage.Contact("+966 55 012 3456", "phone", "smartphone", true, true),
                        new AccountPage.Contact("noura@nasam.example", "email", "mail-check", true, true)),
                null,
                false);
    }

    private static EmailSettingsPage.View email() {
        return new EmailSettingsPage.View(
                new Form(
                        Map.of(
                                "provider",
                                "smtp",
                                "host",
                                "smtp.example.com",
                                "port",
                                "587",
                                "security",
                                "starttls",
                                "from_address",
                                "hello@wassla.example"),
                        List.of()),
                true,
                true,
                false,
                List.of("starttls", "tls", "none"),
                null);
    }
}
