package io.wassla.adapter.http.page.audit;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.MembershipFeature;
import io.wassla.core.TenancyFeature;

/** All pages of the audit logs. */
public final class AuditPages {
    private final MembershipFeature members;
    private final TenancyFeature tenancy;

    public AuditPages(MembershipFeature members, TenancyFeature tenancy) {
        this.members = members;
        this.tenancy = tenancy;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        new AuditLogPage(members.browseDeeds()).mount(routes, visits);
        new InspectionPage(members.inspectDeeds(), tenancy.listTenants(), tenancy.findTenant()).mount(routes, visits);
    }
}
