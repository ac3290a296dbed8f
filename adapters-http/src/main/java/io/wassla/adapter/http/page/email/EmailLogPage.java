package io.wassla.adapter.http.page.email;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.messaging.BrowseEmailLog;
import io.wassla.core.messaging.EmailLogEntry;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/email-log}, for superadmins. */
final class EmailLogPage {
    private final BrowseEmailLog browse;

    EmailLogPage(BrowseEmailLog browse) {
        this.browse = browse;
    }

    record View(List<Entry> entries, @Nullable String next) {}

    record Entry(String to, String letter, String provider, boolean sent, String error, String instant, String when) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/admin/email-log", this::show);
    }

    private void show(Visit visit) {
        visit.superadmin();
        var found = browse.handle(new BrowseEmailLog.Command(visit.page()));
        var dates = visit.dates(ZoneOffset.UTC);
        var next = found.next();
        visit.show(
                "email/email-log",
                new View(
                        found.items().stream()
                                .map(entry -> entry(entry, dates, visit.t()))
                                .toList(),
                        next == null ? null : next.before().toString()));
    }

    private static Entry entry(EmailLogEntry entry, Dates dates, Texts t) {
        var letter = "letter." + entry.template();
        return new Entry(
                entry.to().value(),
                t.knows(letter) ? t.get(letter) : entry.template(),
                entry.provider(),
                entry.status() == EmailLogEntry.Status.SENT,
                Objects.requireNonNullElse(entry.error(), ""),
                entry.at().toString(),
                dates.ago(entry.at()));
    }
}
