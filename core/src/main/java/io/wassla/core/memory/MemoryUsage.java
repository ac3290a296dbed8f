package io.wassla.core.memory;

import io.wassla.core.membership.Role;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Usage;
import java.time.Instant;
import java.util.Map;

final class MemoryUsage implements Usage {
    private final MemoryScope scope;

    MemoryUsage(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Map<Limit, Integer> at(Instant now) {
        scope.requireOpen();
        return Map.of(
                Limit.PRODUCTS,
                new MemoryProducts(scope).count(),
                Limit.ORDERS_MONTHLY,
                0,
                Limit.STAFF_USERS,
                staff(now));
    }

    private int staff(Instant now) {
        var members = new MemoryMemberships(scope).all().stream().filter(member -> member.role() != Role.OWNER);
        var invited = new MemoryInvitations(scope)
                .all().stream().filter(invitation -> invitation.role() != Role.OWNER && invitation.isOpen(now));
        return Math.toIntExact(members.count() + invited.count());
    }
}
