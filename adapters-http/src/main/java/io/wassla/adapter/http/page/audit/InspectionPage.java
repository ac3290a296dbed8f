package io.wassla.adapter.http.page.audit;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.People;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.administration.ListTenants;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Page;
import io.wassla.core.membership.InspectDeeds;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.slug.Slug;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/audit-log}: who did what on the platform and in each store, for superadmins. */
final class InspectionPage {
    private static final String PATH = "/admin/audit-log";
    private static final String STORES = PATH + "/stores";

    private final InspectDeeds inspect;
    private final ListTenants list;
    private final FindTenant find;

    InspectionPage(InspectDeeds inspect, ListTenants list, FindTenant find) {
        this.inspect = inspect;
        this.list = list;
        this.find = find;
    }

    /** @param asked the store that was looked for; empty for all of them */
    record View(String asked, List<Row> stores, @Nullable String next) {}

    record Row(String slug, String name, String initial, String host, boolean active) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::platform);
        visits.get(routes, STORES, this::stores);
        visits.get(routes, STORES + "/{slug}", this::store);
    }

    private void platform(Visit visit) {
        visit.superadmin();
        show(visit, new Chain.OfPlatform(), visit.t().get("audit.platform.title"), PATH, ZoneOffset.UTC);
    }

    private void stores(Visit visit) {
        visit.superadmin();
        var asked = visit.query("q").strip();
        var found = asked.isEmpty() ? list.handle(new ListTenants.Command(visit.page())) : called(asked);
        var next = found.next();
        visit.show(
                "audit/audit-stores",
                new View(
                        asked,
                        found.items().stream().map(tenant -> row(visit, tenant)).toList(),
                        next == null ? null : next.before().toString()));
    }

    /** By its id, its slug, or the address that begins with it. */
    private Page<Tenant> called(String asked) {
        var host = asked.replaceFirst("^https?://", "");
        var command = new FindTenant.Command(host.split("[./:]", 2)[0]);
        return new Page<>(find.handle(command).stream().toList(), null);
    }

    private static Row row(Visit visit, Tenant tenant) {
        var name = tenant.name().value();
        var slug = tenant.slug();
        return new Row(slug.value(), name, People.initial(name), visit.storeHost(slug), tenant.isActive());
    }

    /** Its name comes from what is remembered of its host, so that the page costs no more than the owner's. */
    private void store(Visit visit) {
        visit.superadmin();
        switch (visit.visits().site(visit.visits().domain().host(slug(visit)))) {
            case Site.Storefront(var tenant, var store) -> show(visit, tenant);
            case Site.Inactive(var tenant) -> show(visit, tenant);
            case Site.Moved(var to) -> visit.go(STORES + "/" + to.value());
            case Site.OfPlatform platform -> throw visit.refused(ProblemType.NOT_FOUND);
            case Site.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private static Slug slug(Visit visit) {
        try {
            return new Slug(visit.ctx().pathParam("slug"));
        } catch (InvalidValue nobodys) {
            throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private void show(Visit visit, Tenant tenant) {
        var title = visit.t().get("audit.store.title", tenant.name().value());
        var path = STORES + "/" + tenant.slug().value();
        show(
                visit,
                new Chain.OfTenant(tenant.id()),
                title,
                path,
                tenant.market().timeZone());
    }

    private void show(Visit visit, Chain chain, String title, String path, ZoneId zone) {
        var found = inspect.handle(new InspectDeeds.Command(chain, AuditFilter.ALL, visit.page()));
        visit.show("audit/audit-log", AuditLogPage.View.of(visit, title, path, found, zone));
    }
}
