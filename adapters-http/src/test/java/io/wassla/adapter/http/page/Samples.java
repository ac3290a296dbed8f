package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.account.AccountSamples;
import io.wassla.adapter.http.page.audit.AuditSamples;
import io.wassla.adapter.http.page.catalog.CatalogSamples;
import io.wassla.adapter.http.page.catalog.GlossarySamples;
import io.wassla.adapter.http.page.email.EmailSamples;
import io.wassla.adapter.http.page.imports.ImportSamples;
import io.wassla.adapter.http.page.look.StoreLookSamples;
import io.wassla.adapter.http.page.members.MemberSamples;
import io.wassla.adapter.http.page.onboarding.OnboardingSamples;
import io.wassla.adapter.http.page.settings.SettingsSamples;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page with something on it, for looking at and for tests: the names and numbers are those of the design. */
public final class Samples {

    /** @param path where the page would stand */
    public record Sample(String name, String template, String path, Object view) {}

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
                        dashboard(t),
                        AccountSamples.all(t),
                        OnboardingSamples.all(t),
                        CatalogSamples.all(t),
                        GlossarySamples.all(),
                        ImportSamples.all(t),
                        StoreLookSamples.all(),
                        SettingsSamples.all(t),
                        MemberSamples.all(t),
                        AuditSamples.all(t),
                        EmailSamples.all(t),
                        rest(t))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> dashboard(Texts t) {
        return List.of(
                new Sample("landing", "landing", "/", new LandingPage.View(false, false)),
                new Sample("dashboard", "dashboard", "/dashboard", home(t, true)),
                new Sample("dashboard-done", "dashboard", "/dashboard", home(t, false)),
                new Sample("more", "more", MorePage.PATH, new MorePage.View()));
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
