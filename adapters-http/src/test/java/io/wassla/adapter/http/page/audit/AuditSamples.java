package io.wassla.adapter.http.page.audit;

import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import java.util.List;

/** The pages of the audit logs. */
public final class AuditSamples {
    private AuditSamples() {}

    public static List<Sample> all(Texts t) {
        return List.of(
                new Sample(
                        "audit",
                        "audit/audit-log",
                        "/dashboard/audit-log",
                        new AuditLogPage.View(
                                t.get("audit.title"),
                                "/dashboard/audit-log",
                                false,
                                List.of(
                                        new AuditLogPage.Entry(
                                                t.get("audit.tenant.opened"),
                                                List.of(),
                                                "نورة العتيبي",
                                                "2026-11-21T12:20:00Z",
                                                "اليوم 3:20 م",
                                                "203.0.113.7"),
                                        new AuditLogPage.Entry(
                                                t.get("audit.membership.changed"),
                                                new AuditSentences(t)
                                                        .of(new Change(
                                                                Settings.of("role", "staff")
                                                                        .with("suspended", false),
                                                                Settings.of("role", "admin")
                                                                        .with("suspended", true))),
                                                "نورة العتيبي",
                                                "2026-11-21T12:20:00Z",
                                                "أمس 11:05 ص",
                                                "2001:db8:85a3::8a2e:370:7334")),
                                "abc")),
                new Sample(
                        "audit-empty",
                        "audit/audit-log",
                        "/dashboard/audit-log",
                        new AuditLogPage.View(t.get("audit.title"), "/dashboard/audit-log", false, List.of(), null)),
                new Sample(
                        "inspection",
                        "audit/audit-log",
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
                        "audit/audit-stores",
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
                        "audit/audit-stores",
                        "/admin/audit-log/stores",
                        new InspectionPage.View("nobody", List.of(), null)));
    }
}
