package io.wassla.core;

import io.wassla.core.membership.AcceptInvitation;
import io.wassla.core.membership.BrowseDeeds;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.InspectDeeds;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.ListMembers;
import io.wassla.core.membership.ListSeats;
import io.wassla.core.membership.MemberTrail;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.ShowInvitation;

/** Who belongs to a tenant, in which role. */
public record MembershipFeature(
        ListMembers listMembers,
        InviteMember inviteMember,
        ShowInvitation showInvitation,
        AcceptInvitation acceptInvitation,
        ChangeMember changeMember,
        RemoveMember removeMember,
        ListSeats listSeats,
        BrowseDeeds browseDeeds,
        InspectDeeds inspectDeeds,
        PermissionPolicy permissions) {

    static MembershipFeature of(Parts parts) {
        var clock = parts.clock();
        var permissions = parts.policies().members().permissions();
        var limits = parts.policies().stores().limits();
        var trail = new MemberTrail(parts.ids());
        return new MembershipFeature(
                new ListMembers(parts.platform(), clock),
                new InviteMember(
                        parts.transactions(),
                        parts.sender(),
                        parts.ports().storage().rates(),
                        new InviteMember.Rules(
                                permissions, limits, parts.policies().members().invitations()),
                        parts.links(),
                        trail,
                        parts.ports().world().chance(),
                        parts.ids(),
                        clock),
                new ShowInvitation(parts.platform(), clock),
                new AcceptInvitation(
                        parts.platform(),
                        trail,
                        parts.signIn().trail(),
                        parts.signIn().notices(),
                        clock),
                new ChangeMember(parts.transactions(), permissions, limits, trail, clock),
                new RemoveMember(parts.transactions(), permissions, trail, clock),
                new ListSeats(parts.platform()),
                new BrowseDeeds(parts.platform()),
                new InspectDeeds(parts.platform()),
                permissions);
    }
}
