package io.wassla.core.membership;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Revision;
import java.time.Instant;

/**
 * That a person belongs to a tenant, in a role.
 *
 * <p>Begins with opening the store (the owner) or with an accepted invitation; the role may change; while suspended the
 * person cannot act for the tenant; ends by removal. A tenant always has an owner who is not suspended.
 */
public record Membership(MembershipId id, UserId user, Role role, boolean suspended, Revision revision) {

    public static Membership begin(MembershipId id, UserId user, Role role, Instant now) {
        return new Membership(id, user, role, false, Revision.first(now));
    }

    public Membership in(Role newRole, Instant now) {
        return new Membership(id, user, newRole, suspended, revision.next(now));
    }

    public Membership suspended(boolean on, Instant now) {
        return new Membership(id, user, role, on, revision.next(now));
    }

    public boolean isActiveOwner() {
        return role == Role.OWNER && !suspended;
    }
}
