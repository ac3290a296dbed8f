package io.wassla.core.memory;

import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Memberships;
import io.wassla.core.memory.MemoryIdentityTables.Place;
import java.util.List;
import java.util.Map;

final class MemoryMemberships implements Memberships {
    private final MemoryScope scope;

    MemoryMemberships(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public List<Membership> all() {
        return rows().entries()
                .filter(row -> row.getKey().tenant().equals(scope.tenant()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void update(Membership membership) {
        rows().update(place(membership.id()), membership, row -> row.revision().version());
    }

    @Override
    public void remove(MembershipId id) {
        rows().remove(place(id));
    }

    private Place place(MembershipId id) {
        return new Place(scope.tenant(), id);
    }

    private MemoryTable<Place, Membership> rows() {
        scope.requireOpen();
        return scope.tables.identity.memberships;
    }
}
