package io.wassla.adapter.http.page.email;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.messaging.BrowseEmailLog;
import io.wassla.core.messaging.EmailLogEntry;
import io.wassla.core.messaging.FaultSentences;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/email-log}, for superadmins. */
final class EmailLogPage {
    private final BrowseEmailLog browse;

    EmailLogPage(BrowseEmailLog browse) {
        this.browse = browse;
    }

    record View(List<Entry> entries, @Nullable String next) {}

    /**
     * @param why what went wrong, for an operator; empty when it was sent
     * @param words the provider's own, if it said something
     */
    record Entry(
            String to,
            String letter,
            String provider,
            boolean sent,
            String why,
            String words,
            String instant,
            String when) {}

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
        return new Entry(
                entry.to().readable(),
                word(t, "letter.", entry.template()),
                word(t, "email.log.by.", entry.provider()),
                entry.status() == EmailLogEntry.Status.SENT,
                entry.fault()
                        .map(fault -> FaultSentences.of(fault, t.language()))
                        .orElse(""),
                entry.words(),
                entry.at().toString(),
                dates.ago(entry.at()));
    }

    /** As it is where it has no word: rows outlive releases. */
    private static String word(Texts t, String prefix, String code) {
        return t.knows(prefix + code) ? t.get(prefix + code) : code;
    }
}
