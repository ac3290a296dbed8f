package io.wassla.adapter.persistence.membership;

import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Memberships;
import java.util.List;

public final class JooqMemberships implements Memberships {
    private final Unit unit;

    public JooqMemberships(Unit unit) {
        this.unit = unit;
    }

    @Override
    public List<Membership> all() {
        return unit.dsl()
                .selectFrom(MEMBERSHIP)
                .orderBy(MEMBERSHIP.CREATED_AT, MEMBERSHIP.ID)
                .fetch(MembershipRow::membership);
    }

    @Override
    public void update(Membership membership) {
        var updated = unit.dsl()
                .update(MEMBERSHIP)
                .set(MEMBERSHIP.ROLE, membership.role().code())
                .set(MEMBERSHIP.SUSPENDED, membership.suspended())
                .set(MEMBERSHIP.UPDATED_AT, membership.revision().updatedAt())
                .set(MEMBERSHIP.VERSION, membership.revision().version())
                .where(
                        MEMBERSHIP.ID.eq(membership.id().value()),
                        MEMBERSHIP.VERSION.eq(membership.revision().version() - 1))
                .execute();
        Versions.requireOne(updated, "membership " + membership.id().value());
    }

    @Override
    public void remove(MembershipId id) {
        unit.dsl().deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ID.eq(id.value())).execute();
    }
}
