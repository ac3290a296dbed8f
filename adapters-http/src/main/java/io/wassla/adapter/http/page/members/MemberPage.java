package io.wassla.adapter.http.page.members;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.identity.UserId;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/members/{id}}: role, suspension and removal of one member. */
final class MemberPage {
    private static final String PATH = MembersPage.PATH + "/{id}";

    private final ListMembers list;
    private final ChangeMember change;
    private final RemoveMember remove;

    MemberPage(ListMembers list, ChangeMember change, RemoveMember remove) {
        this.list = list;
        this.change = change;
        this.remove = remove;
    }

    /** @param sole whether this is whoever looks, and the store's only owner: neither role nor access can change */
    record View(Form form, MembersPage.Member member, List<String> roles, boolean sole) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> visit.show("members/member", view(visit, Form.EMPTY)));
        visits.post(
                routes,
                PATH,
                visit -> Role.of(visit.typed("role"))
                        .ifPresentOrElse(
                                role -> change(visit, role, null, "role_changed"),
                                () -> refuse(visit, "role", visit.t().get("error.role_required"))));
        visits.post(routes, PATH + "/suspend", visit -> change(visit, null, true, "suspended"));
        visits.post(routes, PATH + "/resume", visit -> change(visit, null, false, "resumed"));
        visits.get(routes, PATH + "/remove", this::confirm);
        visits.post(routes, PATH + "/remove", this::remove);
    }

    private void change(Visit visit, @Nullable Role role, @Nullable Boolean suspended, String notice) {
        var seat = visit.seat(Permission.MANAGE_MEMBERS);
        var by = visit.signedIn().person().id();
        var member = new MembershipId(visit.id());
        var t = visit.t();
        switch (change.handle(new ChangeMember.Command(seat.tenant(), by, member, role, suspended, visit.origin()))) {
            case ChangeMember.Outcome.Changed changed -> visit.go(MembersPage.PATH, notice);
            case ChangeMember.Outcome.NotAllowed no -> refuse(visit, "", t.get("error.forbidden"));
            case ChangeMember.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
            case ChangeMember.Outcome.LastOwner last -> refuse(visit, "", t.get("error.last_owner"));
            case ChangeMember.Outcome.AtLimit(var limit, var most, var used) ->
                refuse(visit, "", t.get("error.plan_limit", used, most));
        }
    }

    private void confirm(Visit visit) {
        var member = view(visit, Form.EMPTY).member();
        var t = visit.t();
        var here = MembersPage.PATH + "/" + member.id();
        visit.show(
                "confirm",
                ConfirmView.of(
                        t.get("member.remove.title", member.name()),
                        t.get("member.remove.text"),
                        t.get("member.remove"),
                        here + "/remove",
                        here));
    }

    private void remove(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_MEMBERS);
        var by = visit.signedIn().person().id();
        var command = new RemoveMember.Command(seat.tenant(), by, new MembershipId(visit.id()), visit.origin());
        switch (remove.handle(command)) {
            case RemoveMember.Outcome.Removed removed -> visit.go(MembersPage.PATH, "removed");
            case RemoveMember.Outcome.NotAllowed no ->
                refuse(visit, "", visit.t().get("error.forbidden"));
            case RemoveMember.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
            case RemoveMember.Outcome.LastOwner last ->
                refuse(visit, "", visit.t().get("error.last_owner"));
        }
    }

    private void refuse(Visit visit, String field, String message) {
        visit.refuse("members/member", view(visit, Form.EMPTY.refused(field, message)));
    }

    private View view(Visit visit, Form form) {
        var seat = visit.seat(Permission.MANAGE_MEMBERS);
        var self = visit.signedIn().person().id();
        var wanted = new MembershipId(visit.id());
        var all = list.handle(new ListMembers.Command(seat.tenant())).members();
        return all.stream()
                .filter(member -> member.membership().id().equals(wanted))
                .map(member -> new View(
                        form, MembersPage.Member.of(member, self), MembersPage.roles(seat), isSole(member, self, all)))
                .findFirst()
                .orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }

    private static boolean isSole(Member member, UserId self, List<Member> all) {
        var membership = member.membership();
        return membership.user().equals(self)
                && membership.isActiveOwner()
                && all.stream()
                                .filter(each -> each.membership().isActiveOwner())
                                .count()
                        == 1;
    }
}
