package io.wassla.core.membership;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Changes a member's role, or suspends or resumes the membership. The last acting owner stays one. Who is suspended
 * has nobody invited any more.
 */
public final class ChangeMember {

    /**
     * @param by who asks
     * @param role the new one, or absent to leave it
     * @param suspended absent to leave it
     */
    public record Command(
            TenantId tenant,
            UserId by,
            MembershipId member,
            @Nullable Role role,
            @Nullable Boolean suspended,
            Origin origin) {}

    public sealed interface Outcome {
        record Changed(Membership membership) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record Unknown() implements Outcome {}

        record LastOwner() implements Outcome {}

        record AtLimit(Limit limit, int most, int used) implements Outcome {}
    }

    private final Transactions<? extends MembershipScope> transactions;
    private final PermissionPolicy permissions;
    private final LimitPolicy limits;
    private final MemberTrail trail;
    private final Withdrawal withdrawal;
    private final InstantSource clock;

    public ChangeMember(
            Transactions<? extends MembershipScope> transactions,
            PermissionPolicy permissions,
            LimitPolicy limits,
            MemberTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.permissions = permissions;
        this.limits = limits;
        this.trail = trail;
        this.withdrawal = new Withdrawal(trail);
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> change(command, scope));
    }

    private Outcome change(Command command, MembershipScope scope) {
        var now = clock.instant();
        var tenant = scope.currentTenant().lock().orElse(null);
        var members = Members.of(scope.memberships().all());
        var before = members.find(command.member()).orElse(null);
        if (tenant == null || before == null) {
            return new Outcome.Unknown();
        }
        var after = changed(before, command, now);
        if (!members.maySet(command.by(), before.role(), permissions)
                || !members.maySet(command.by(), after.role(), permissions)) {
            return new Outcome.NotAllowed();
        }
        if (members.isLastOwner(before) && !after.isActiveOwner()) {
            return new Outcome.LastOwner();
        }
        if (before.role() == Role.OWNER
                && after.role() != Role.OWNER
                && staff(tenant, now, scope) instanceof LimitPolicy.Verdict.AtLimit full) {
            return new Outcome.AtLimit(full.limit(), full.most(), full.used());
        }
        return write(before, after, command, scope);
    }

    private static Membership changed(Membership before, Command command, Instant now) {
        var role = command.role() == null ? before.role() : command.role();
        var suspended = command.suspended() == null ? before.suspended() : command.suspended();
        return new Membership(
                before.id(), before.user(), role, suspended, before.revision().next(now));
    }

    private LimitPolicy.Verdict staff(Tenant tenant, Instant now, MembershipScope scope) {
        var used = scope.usage().at(now).getOrDefault(Limit.STAFF_USERS, 0);
        return limits.judge(tenant.plan(), Limit.STAFF_USERS, used);
    }

    private Outcome write(Membership before, Membership after, Command command, MembershipScope scope) {
        scope.memberships().update(after);
        var change = new Change(MemberTrail.of(before), MemberTrail.of(after));
        var at = after.revision().updatedAt();
        scope.audit().append(trail.entry("membership.changed", after.id(), command.origin(), change, at));
        if (after.suspended() && !before.suspended()) {
            withdrawal.of(after.user(), command.origin(), at, scope);
        }
        return new Outcome.Changed(after);
    }
}
