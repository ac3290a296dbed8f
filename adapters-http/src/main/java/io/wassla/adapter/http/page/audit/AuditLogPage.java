package io.wassla.adapter.http.page.audit;

import gg.jte.Content;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.People;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.audit.Actor;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Page;
import io.wassla.core.membership.BrowseDeeds;
import io.wassla.core.membership.Deed;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Site;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/audit-log}: who did what, for owners. */
final class AuditLogPage {
    private static final String PATH = "/dashboard/audit-log";

    private final BrowseDeeds browse;

    AuditLogPage(BrowseDeeds browse) {
        this.browse = browse;
    }

    /**
     * @param path of the page itself
     * @param inspected whether a superadmin reads it, who may read the others too
     */
    record View(
            String title,
            String path,
            boolean inspected,
            List<Entry> entries,
            @Nullable String next) {
        static View of(Visit visit, String title, String path, Page<Deed> found, ZoneId zone) {
            var dates = visit.dates(zone);
            var next = found.next();
            var inspected = !path.equals(PATH);
            return new View(
                    title,
                    path,
                    inspected,
                    found.items().stream()
                            .map(deed -> entry(deed, inspected, dates, visit.t()))
                            .toList(),
                    next == null ? null : next.before().toString());
        }
    }

    record Entry(String what, List<Content> details, String who, String instant, String when, String from) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
    }

    private void show(Visit visit) {
        var seat = visit.seat(Permission.READ_AUDIT_LOG);
        var found = browse.handle(new BrowseDeeds.Command(seat.tenant(), AuditFilter.ALL, visit.page()));
        visit.show("audit/audit-log", View.of(visit, visit.t().get("audit.title"), PATH, found, zone(visit, seat)));
    }

    private static Entry entry(Deed deed, boolean inspected, Dates dates, Texts t) {
        var entry = deed.entry();
        var address = entry.origin().address();
        var sentences = new AuditSentences(t);
        return new Entry(
                sentences.action(entry.action()),
                inspected && !isOwn(entry)
                        ? sentences.of(entry.subject(), entry.change())
                        : sentences.of(entry.change()),
                who(deed, t),
                entry.at().toString(),
                dates.ago(entry.at()),
                address == null ? "" : address.value());
    }

    /** Whether somebody did it to their own account: who that is stands beside it anyway. */
    private static boolean isOwn(AuditEntry entry) {
        return entry.origin().actor() instanceof Actor.Person(var user)
                && entry.subject().equals(new Subject("user", user.toString()));
    }

    private static String who(Deed deed, Texts t) {
        var by = deed.by();
        return switch (deed.entry().origin().actor()) {
            case Actor.Person person -> by == null ? t.get("audit.former") : People.name(by.fullName(), by.contacts());
            case Actor.Anonymous anonymous -> t.get("audit.anonymous");
            case Actor.Operator operator -> t.get("audit.operator");
            case Actor.Automatic automatic -> t.get("audit.system");
        };
    }

    private static ZoneId zone(Visit visit, Seat seat) {
        return visit.visits().site(visit.visits().domain().host(seat.slug()))
                        instanceof Site.Storefront(var tenant, var store)
                ? tenant.market().timeZone()
                : ZoneOffset.UTC;
    }
}
