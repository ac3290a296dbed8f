package io.wassla.adapter.http.page.members;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.MembershipFeature;
import io.wassla.core.session.SwitchTenant;

/** All pages about who works in which store. */
public final class MemberPages {
    private final MembershipFeature members;
    private final SwitchTenant switchTenant;

    public MemberPages(MembershipFeature members, SwitchTenant switchTenant) {
        this.members = members;
        this.switchTenant = switchTenant;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        new MembersPage(members.listMembers(), members.inviteMember()).mount(routes, visits);
        new MemberPage(members.listMembers(), members.changeMember(), members.removeMember()).mount(routes, visits);
        new StoresPage(members.listSeats(), switchTenant).mount(routes, visits);
    }
}
