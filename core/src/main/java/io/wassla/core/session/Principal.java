package io.wassla.core.session;

import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, by which session, and for which tenant.
 *
 * @param seat their place in the tenant they work on; absent when they chose none or belong to it no more
 */
public record Principal(
        Person person, SessionView session, @Nullable Seat seat) {

    /** Whether they may do this in the tenant they work on, now. */
    public boolean may(Permission permission, PermissionPolicy policy) {
        return seat != null && seat.isOpen() && policy.allows(seat.role(), permission);
    }
}
