package io.wassla.adapter.http.page.members;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.People;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.messaging.Identifier;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** {@code /dashboard/members}: who works in the store, and inviting more. */
final class MembersPage {
    static final String PATH = "/dashboard/members";

    private final ListMembers list;
    private final InviteMember invite;

    MembersPage(ListMembers list, InviteMember invite) {
        this.list = list;
        this.invite = invite;
    }

    record View(Form form, List<Member> members, List<Invited> invitations, List<String> roles) {}

    record Member(String id, String name, String initials, String role, boolean suspended, boolean self) {
        static Member of(io.wassla.core.membership.Member member, UserId self) {
            var name = People.name(member.fullName(), member.contacts());
            var membership = member.membership();
            return new Member(
                    membership.id().value().toString(),
                    name,
                    People.initials(name),
                    membership.role().code(),
                    membership.suspended(),
                    membership.user().equals(self));
        }
    }

    record Invited(String id, String to, String role, String until) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::invite);
    }

    private void show(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_MEMBERS);
        visit.show("members/members", view(visit, seat, Form.of("role", Role.STAFF.code())));
    }

    private void invite(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_MEMBERS);
        var form = visit.form("identifier", "role");
        var role = Role.of(form.value("role")).orElse(null);
        if (role == null) {
            refuse(visit, seat, form.refused("role", visit.t().get("error.role_required")));
            return;
        }
        try {
            send(visit, seat, form, Identifier.parse(form.value("identifier")), role);
        } catch (InvalidValue unusable) {
            refuse(visit, seat, form.refused("identifier", visit.t().get("error.identifier_invalid")));
        }
    }

    private void send(Visit visit, Seat seat, Form form, Identifier to, Role role) {
        var person = visit.signedIn().person();
        var t = visit.t();
        var name = People.name(person.profile().fullName(), person.contacts());
        var command = new InviteMember.Command(
                seat.tenant(),
                person.id(),
                !person.contacts().anyUnverified(),
                name,
                to,
                role,
                visit.language(),
                visit.origin());
        switch (invite.handle(command)) {
            case InviteMember.Outcome.Invited invited -> visit.go(PATH, "invited");
            case InviteMember.Outcome.NotAllowed no -> refuse(visit, seat, form.refused("", t.get("error.forbidden")));
            case InviteMember.Outcome.ProveFirst prove ->
                refuse(visit, seat, form.refused("", t.get("error.prove_first")));
            case InviteMember.Outcome.AtLimit(var limit, var most, var used) ->
                refuse(visit, seat, form.refused("", t.get("error.plan_limit", used, most)));
            case InviteMember.Outcome.ChannelUnavailable no ->
                refuse(
                        visit,
                        seat,
                        form.refused(
                                "identifier",
                                t.get("error.channel_unavailable."
                                        + no.channel().code())));
            case InviteMember.Outcome.TooOften(var wait) ->
                refuse(visit, seat, form.refused("", t.get("error.tries_limited", Dates.wait(t, wait))));
            case InviteMember.Outcome.DeliveryFailed failed ->
                refuse(visit, seat, form.refused("", t.get("error.invitation_failed")));
        }
    }

    private void refuse(Visit visit, Seat seat, Form form) {
        visit.refuse("members/members", view(visit, seat, form));
    }

    private View view(Visit visit, Seat seat, Form form) {
        var all = list.handle(new ListMembers.Command(seat.tenant()));
        var self = visit.signedIn().person().id();
        var dates = visit.dates(ZoneOffset.UTC);
        return new View(
                form,
                all.members().stream().map(member -> Member.of(member, self)).toList(),
                all.invitations().stream()
                        .map(open -> new Invited(
                                open.id().value().toString(),
                                open.to().readable(),
                                open.role().code(),
                                dates.day(open.expiresAt())))
                        .toList(),
                roles(seat));
    }

    /** Those that somebody with this seat may give. */
    static List<String> roles(Seat seat) {
        return Arrays.stream(Role.values())
                .filter(role -> PermissionPolicy.STANDARD.allowsManaging(seat.role(), role))
                .map(Role::code)
                .toList();
    }
}
