package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.core.audit.Actor;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Site;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/audit-log}: who did what, for owners. */
final class AuditLogPage {
    private final BrowseAuditLog browse;
    private final ListMembers members;

    AuditLogPage(BrowseAuditLog browse, ListMembers members) {
        this.browse = browse;
        this.members = members;
    }

    record View(List<Entry> entries, @Nullable String next) {}

    record Entry(String what, String detail, String who, String instant, String when, String from) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/dashboard/audit-log", this::show);
    }

    private void show(Visit visit) {
        var seat = visit.seat(Permission.READ_AUDIT_LOG);
        var found = browse.handle(
                new BrowseAuditLog.Command(new Chain.OfTenant(seat.tenant()), AuditFilter.ALL, visit.page()));
        var names = names(seat);
        var dates = visit.dates(zone(visit, seat));
        var next = found.next();
        visit.show(
                "audit-log",
                new View(
                        found.items().stream()
                                .map(entry -> entry(entry, names, dates, visit.t()))
                                .toList(),
                        next == null ? null : next.before().toString()));
    }

    private static Entry entry(AuditEntry entry, Map<UUID, String> names, Dates dates, Texts t) {
        var address = entry.origin().address();
        return new Entry(
                what(entry.action(), t),
                String.join("، ", entry.change().after().values().keySet()),
                who(entry.origin().actor(), names, t),
                entry.at().toString(),
                dates.ago(entry.at()),
                address == null ? "" : address.value());
    }

    private static String what(String action, Texts t) {
        return t.knows("audit." + action) ? t.get("audit." + action) : action;
    }

    private static String who(Actor actor, Map<UUID, String> names, Texts t) {
        return switch (actor) {
            case Actor.Person(var user) -> names.getOrDefault(user, t.get("audit.former"));
            case Actor.Anonymous anonymous -> t.get("audit.anonymous");
            case Actor.Operator operator -> t.get("audit.operator");
            case Actor.Automatic automatic -> t.get("audit.system");
        };
    }

    private Map<UUID, String> names(Seat seat) {
        return members.handle(new ListMembers.Command(seat.tenant())).members().stream()
                .collect(Collectors.toMap(
                        member -> member.membership().user().value(),
                        member -> People.name(member.fullName(), member.contacts())));
    }

    private static ZoneId zone(Visit visit, Seat seat) {
        return visit.visits().site(visit.visits().domain().host(seat.slug()))
                        instanceof Site.Storefront(var tenant, var store)
                ? tenant.market().timeZone()
                : ZoneOffset.UTC;
    }
}
