package io.wassla.core.membership;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Settings;
import java.time.Instant;

/** Takes back what somebody offered who may offer nothing any more: their open invitations. */
final class Withdrawal {
    private final MemberTrail trail;

    Withdrawal(MemberTrail trail) {
        this.trail = trail;
    }

    void of(UserId inviter, Origin origin, Instant now, MembershipScope scope) {
        for (var invitation : scope.invitations().all()) {
            if (invitation.invitedBy().equals(inviter)) {
                scope.invitations().remove(invitation.id());
                var change = new Change(MemberTrail.of(invitation), Settings.NONE);
                scope.audit().append(trail.entry("membership.withdrawn", invitation.id(), origin, change, now));
            }
        }
    }
}
