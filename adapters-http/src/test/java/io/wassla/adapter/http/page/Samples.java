package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.catalog.CatalogSamples;
import io.wassla.adapter.http.page.imports.ImportSamples;
import io.wassla.core.audit.Change;
import io.wassla.core.kernel.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page with something on it, for looking at and for tests: the names and numbers are those of the design. */
public final class Samples {

    /** @param path where the page would stand */
    public record Sample(String name, String template, String path, Object view) {}

    private static final Form TYPED = Form.of("identifier", "055 012 3456");

    private Samples() {}

    static Frame.Person noura() {
        return new Frame.Person(
                "نورة العتيبي",
                "نو",
                new Frame.StoreMark("نَسَم للعطور", "ن", "http://nasam.localhost:8080/"),
                new Frame.Doors(true, true, true),
                false);
    }

    static Frame.Person operator() {
        return new Frame.Person("Operator", "OP", null, new Frame.Doors(false, false, false), true);
    }

    static Frame.@Nullable Person person(Sample sample) {
        if (sample.path().startsWith("/admin")) {
            return operator();
        }
        return sample.path().startsWith("/dashboard") || sample.path().startsWith("/account") ? noura() : null;
    }

    static List<Sample> all(Texts t) {
        return Stream.of(
                        gates(t),
                        OnboardingSamples.all(t),
                        dashboard(t),
                        CatalogSamples.all(t),
                        StoreLookSamples.all(),
                        ImportSamples.all(t),
                        AccountSamples.all(t),
                        rest(t))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> gates(Texts t) {
        return List.of(
                new Sample("landing", "landing", "/", new LandingPage.View(false)),
                new Sample("start", "auth-start", "/auth/start", new StartPage.View(TYPED)),
                new Sample(
                        "start-refused",
                        "auth-start",
                        "/auth/start",
                        new StartPage.View(Form.of("identifier", "0551")
                                .refused("identifier", t.get("error.identifier_invalid")))),
                new Sample("verify", "auth-verify", "/auth/verify", verify(Form.EMPTY, 42)),
                new Sample(
                        "verify-refused",
                        "auth-verify",
                        "/auth/verify",
                        verify(Form.EMPTY.refused("code", t.count("error.otp_wrong", 3)), 0)),
                new Sample(
                        "second",
                        "auth-second-factor",
                        "/auth/second-factor",
                        new SecondFactorPage.View(Form.EMPTY, false)),
                new Sample(
                        "recovery",
                        "auth-second-factor",
                        "/auth/second-factor",
                        new SecondFactorPage.View(Form.EMPTY, true)),
                new Sample("link", "auth-link", "/auth/link", new LinkPage.View("x")),
                new Sample("reset", "auth-reset", "/auth/password/reset", new ResetPage.View(Form.EMPTY, "x")),
                new Sample("reset-ask", "auth-reset", "/auth/password/reset", new ResetPage.View(Form.EMPTY, "")),
                new Sample("invitation", "auth-invitation", "/auth/invitation", new InvitationPage.View("x", true)));
    }

    private static VerifyPage.View verify(Form form, long wait) {
        return new VerifyPage.View(form, VerifyPage.Way.IN, "+966 55 ••• •456", false, 5, wait, true);
    }

    private static List<Sample> dashboard(Texts t) {
        var noura = new MembersPage.Member("1", "نورة العتيبي", "نو", "owner", false, true);
        var sarah = new MembersPage.Member("2", "Sarah Mitchell", "SM", "staff", true, false);
        return List.of(
                new Sample("dashboard", "dashboard", "/dashboard", home(t, true)),
                new Sample("dashboard-done", "dashboard", "/dashboard", home(t, false)),
                new Sample(
                        "members",
                        "members",
                        "/dashboard/members",
                        new MembersPage.View(
                                Form.EMPTY,
                                List.of(noura, sarah),
                                List.of(new MembersPage.Invited("3", "+966 55 012 3456", "admin", "28 نوفمبر")),
                                List.of("admin", "staff"))),
                new Sample(
                        "member",
                        "member",
                        "/dashboard/members/2",
                        new MemberPage.View(Form.EMPTY, sarah, List.of("owner", "admin", "staff"))),
                new Sample(
                        "member-remove",
                        "confirm",
                        "/dashboard/members/2/remove",
                        ConfirmView.of(
                                t.get("member.remove.title", "Sarah Mitchell"),
                                t.get("member.remove.text"),
                                t.get("member.remove"),
                                "/dashboard/members/2/remove",
                                "/dashboard/members/2")),
                new Sample(
                        "settings",
                        "settings",
                        "/dashboard/settings",
                        new SettingsPage.View(
                                new Form(
                                        Map.of("name", "نَسَم للعطور", "language", "ar", "status", "draft"), List.of()),
                                "http://nasam.localhost:8080/",
                                "nasam.localhost:8080",
                                List.of("draft", "open", "closed"),
                                true)),
                new Sample(
                        "store-address",
                        "store-address",
                        "/dashboard/settings/address",
                        new AddressPage.View(
                                Form.of("slug", "oud").refused("slug", t.get("error.slug_taken")),
                                "nasam.localhost:8080",
                                ".localhost:8080",
                                List.of("oud-store", "oud-sa"))),
                new Sample("more", "more", MorePage.PATH, new MorePage.View()),
                new Sample(
                        "low-stock",
                        "low-stock",
                        "/dashboard/settings/stock",
                        new LowStockPage.View(Form.of("low_stock", "3"), 1_000)),
                new Sample("search-settings", "search-settings", "/dashboard/settings/search", SearchSamples.tried()),
                new Sample(
                        "search-settings-refused",
                        "search-settings",
                        "/dashboard/settings/search",
                        SearchSamples.refused(t)),
                new Sample(
                        "audit",
                        "audit-log",
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
                        "audit-log",
                        "/dashboard/audit-log",
                        new AuditLogPage.View(t.get("audit.title"), "/dashboard/audit-log", false, List.of(), null)),
                new Sample(
                        "new-store",
                        "new-store",
                        "/dashboard/new-store",
                        OnboardingSamples.newStore(Form.of("country", "SA"))),
                new Sample(
                        "new-store-refused",
                        "new-store",
                        "/dashboard/new-store",
                        OnboardingSamples.newStore(
                                Form.of("name", "بيت العود").refused("", t.count("stores.limit", 1)))),
                new Sample(
                        "stores",
                        "stores",
                        "/dashboard/stores",
                        new StoresPage.View(List.of(
                                new StoresPage.Choice("1", "نَسَم للعطور", "ن", "nasam.localhost", "owner", true, true),
                                new StoresPage.Choice(
                                        "2", "Dar Books", "D", "dar-books.localhost", "admin", false, true)))));
    }

    private static DashboardPage.View home(Texts t, boolean steps) {
        return new DashboardPage.View(
                "نورة",
                "evening",
                "السبت 21 نوفمبر",
                new DashboardPage.StoreCard(
                        "نَسَم للعطور",
                        "ن",
                        "http://nasam.localhost:8080/",
                        "nasam.localhost:8080",
                        steps ? "draft" : "open",
                        "SA",
                        "SAR",
                        "basic"),
                steps
                        ? List.of(
                                new DashboardPage.Step("created", "done", "/dashboard/settings", "store"),
                                new DashboardPage.Step("open", "now", "/dashboard/settings", "globe"),
                                new DashboardPage.Step("contact", "", "/account", "user"),
                                new DashboardPage.Step("second", "", "/account", "key-round"))
                        : List.of(),
                steps
                        ? List.of(
                                DashboardPage.Need.of(t, "draft", "/dashboard/settings", "store", "at--i"),
                                DashboardPage.Need.of(t, "name", "/account", "id-card", "at--w"))
                        : List.of());
    }

    private static List<Sample> rest(Texts t) {
        return List.of(
                new Sample(
                        "failure",
                        "state",
                        "/x",
                        new StateView(
                                t.get("failure.500"),
                                t.get("failure.500.text"),
                                "unplug",
                                "at--w",
                                new StateView.Link("/x", t.get("retry")),
                                new StateView.Link("/", t.get("home")),
                                "W-7F3K-20A1")),
                new Sample("help", "prose", "/help", Prose.help(t)),
                new Sample(
                        "outbox",
                        "outbox",
                        "/dev/outbox",
                        new OutboxPage.View(List.of(new OutboxPage.Message(
                                "noura@nasam.example",
                                "482913 رمز دخولك إلى وصلة",
                                "رمز دخولك 482913\nصالح 5 دقائق.",
                                "482913",
                                "2026-11-21T12:20:00Z",
                                "قبل دقيقة")))));
    }
}
