package io.wassla.core.membership;

import com.google.common.collect.ImmutableList;
import io.wassla.core.identity.UserId;
import java.util.List;
import java.util.Optional;

/** All members of a tenant, read while the tenant's row is locked: rules that concern more than one of them. */
record Members(List<Membership> all) {

    Members {
        all = ImmutableList.copyOf(all);
    }

    static Members of(List<Membership> all) {
        return new Members(all);
    }

    Optional<Membership> find(MembershipId id) {
        return all.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    Optional<Membership> of(UserId user) {
        return all.stream().filter(member -> member.user().equals(user)).findFirst();
    }

    /** Whether this person may give the role to somebody, or take it from somebody. */
    boolean maySet(UserId user, Role role, PermissionPolicy permissions) {
        return of(user).filter(member -> !member.suspended())
                .filter(member -> permissions.allowsManaging(member.role(), role))
                .isPresent();
    }

    /** Whether the tenant would have no acting owner without this one. */
    boolean isLastOwner(Membership membership) {
        return membership.isActiveOwner()
                && all.stream()
                        .noneMatch(other -> other.isActiveOwner() && !other.id().equals(membership.id()));
    }
}
