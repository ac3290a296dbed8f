package io.wassla.core.memory;

import io.wassla.core.membership.Role;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Usage;
import java.util.Map;

final class MemoryUsage implements Usage {
    private final MemoryScope scope;

    MemoryUsage(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public Map<Limit, Integer> now() {
        scope.requireOpen();
        return Map.of(
                Limit.PRODUCTS, new MemoryProducts(scope).count(), Limit.ORDERS_MONTHLY, 0, Limit.STAFF_USERS, staff());
    }

    private int staff() {
        var members = new MemoryMemberships(scope).all().stream().filter(member -> member.role() != Role.OWNER);
        var invited = new MemoryInvitations(scope).all().stream().filter(invitation -> invitation.role() != Role.OWNER);
        return Math.toIntExact(members.count() + invited.count());
    }
}
