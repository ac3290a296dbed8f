package io.wassla.adapter.persistence.membership;

import static io.wassla.adapter.persistence.db.Tables.INVITATION;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.membership.Invitation;
import io.wassla.core.membership.Invitations;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;

public final class JooqInvitations implements Invitations {
    private final Unit unit;
    private final TenantId open;

    public JooqInvitations(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public List<Invitation> all() {
        return unit.dsl()
                .selectFrom(INVITATION)
                .orderBy(INVITATION.SENT_AT.desc(), INVITATION.ID.desc())
                .fetch(MembershipRow::invitation);
    }

    @Override
    public void replace(Invitation invitation) {
        var row = MembershipRow.row(open, invitation);
        unit.dsl()
                .insertInto(INVITATION)
                .set(row)
                .onConflict(INVITATION.TENANT_ID, INVITATION.IDENTIFIER_KEY)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public boolean remove(MembershipId id) {
        return unit.dsl()
                        .deleteFrom(INVITATION)
                        .where(INVITATION.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    @Override
    public void removeExpired(Instant moment) {
        unit.dsl()
                .deleteFrom(INVITATION)
                .where(INVITATION.EXPIRES_AT.le(moment))
                .execute();
    }
}
