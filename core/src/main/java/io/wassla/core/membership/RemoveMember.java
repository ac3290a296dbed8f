package io.wassla.core.membership;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;

/**
 * Takes a member out of a tenant, or an invitation back. Everybody may leave by themselves; the last acting owner
 * can't. Whom they invited, and who has not come yet, is invited no more.
 */
public final class RemoveMember {

    /** @param member of a membership or an invitation */
    public record Command(TenantId tenant, UserId by, MembershipId member, Origin origin) {}

    public sealed interface Outcome {
        record Removed() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record Unknown() implements Outcome {}

        record LastOwner() implements Outcome {}
    }

    private final Transactions<? extends MembershipScope> transactions;
    private final PermissionPolicy permissions;
    private final MemberTrail trail;
    private final Withdrawal withdrawal;
    private final InstantSource clock;

    public RemoveMember(
            Transactions<? extends MembershipScope> transactions,
            PermissionPolicy permissions,
            MemberTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.permissions = permissions;
        this.trail = trail;
        this.withdrawal = new Withdrawal(trail);
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> remove(command, scope));
    }

    private Outcome remove(Command command, MembershipScope scope) {
        if (scope.currentTenant().lock().isEmpty()) {
            return new Outcome.Unknown();
        }
        var members = Members.of(scope.memberships().all());
        var member = members.find(command.member()).orElse(null);
        if (member == null) {
            return withdraw(command, members, scope);
        }
        if (!member.user().equals(command.by()) && !members.maySet(command.by(), member.role(), permissions)) {
            return new Outcome.NotAllowed();
        }
        if (members.isLastOwner(member)) {
            return new Outcome.LastOwner();
        }
        scope.memberships().remove(member.id());
        record("membership.removed", command, MemberTrail.of(member), scope);
        withdrawal.of(member.user(), command.origin(), clock.instant(), scope);
        return new Outcome.Removed();
    }

    private Outcome withdraw(Command command, Members members, MembershipScope scope) {
        var invitation = scope.invitations().all().stream()
                .filter(open -> open.id().equals(command.member()))
                .findFirst()
                .orElse(null);
        if (invitation == null) {
            return new Outcome.Unknown();
        }
        if (!members.maySet(command.by(), invitation.role(), permissions)) {
            return new Outcome.NotAllowed();
        }
        scope.invitations().remove(invitation.id());
        record("membership.withdrawn", command, MemberTrail.of(invitation), scope);
        return new Outcome.Removed();
    }

    private void record(String action, Command command, Settings before, MembershipScope scope) {
        var change = new Change(before, Settings.NONE);
        scope.audit().append(trail.entry(action, command.member(), command.origin(), change, clock.instant()));
    }
}
