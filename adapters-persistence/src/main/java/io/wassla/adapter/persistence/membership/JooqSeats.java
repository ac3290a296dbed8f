package io.wassla.adapter.persistence.membership;

import static io.wassla.adapter.persistence.db.Tables.INVITATION;
import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;
import static io.wassla.adapter.persistence.db.Tables.STORE;
import static io.wassla.adapter.persistence.db.Tables.TENANT;
import static io.wassla.adapter.persistence.db.Tables.USERS;

import io.wassla.adapter.persistence.identity.UserRow;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Roster;
import io.wassla.core.membership.Seat;
import io.wassla.core.membership.Seats;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.TableField;
import org.jooq.impl.DSL;

public final class JooqSeats implements Seats {
    private static final List<TableField<?, ?>> NAMES =
            List.of(USERS.FULL_NAME, USERS.EMAIL, USERS.EMAIL_VERIFIED, USERS.PHONE, USERS.PHONE_VERIFIED);
    private final Unit unit;

    public JooqSeats(Unit unit) {
        this.unit = unit;
    }

    @Override
    public List<Seat> of(UserId user) {
        return unit.dsl()
                .select(SeatRow.FIELDS)
                .from(MEMBERSHIP)
                .join(TENANT)
                .on(TENANT.TENANT_ID.eq(MEMBERSHIP.TENANT_ID))
                .leftJoin(STORE)
                .on(STORE.TENANT_ID.eq(MEMBERSHIP.TENANT_ID))
                .where(MEMBERSHIP.USER_ID.eq(user.value()))
                .orderBy(MEMBERSHIP.ROLE.eq(Role.OWNER.code()).desc(), MEMBERSHIP.CREATED_AT, MEMBERSHIP.ID)
                .fetch(SeatRow::seat);
    }

    @Override
    public Roster roster(TenantId tenant) {
        var members = DSL.multiset(DSL.select(MEMBERSHIP.fields())
                        .select(NAMES)
                        .from(MEMBERSHIP)
                        .join(USERS)
                        .on(USERS.ID.eq(MEMBERSHIP.USER_ID))
                        .where(MEMBERSHIP.TENANT_ID.eq(tenant.value()))
                        .orderBy(MEMBERSHIP.CREATED_AT, MEMBERSHIP.ID))
                .convertFrom(rows -> rows.map(JooqSeats::member));
        var invitations = DSL.multiset(DSL.selectFrom(INVITATION)
                        .where(INVITATION.TENANT_ID.eq(tenant.value()))
                        .orderBy(INVITATION.SENT_AT.desc(), INVITATION.ID.desc()))
                .convertFrom(rows -> rows.map(row -> MembershipRow.invitation(row.into(INVITATION))));
        return unit.dsl().select(members, invitations).fetchSingle(Records.mapping(Roster::new));
    }

    @Override
    public boolean add(TenantId tenant, Membership membership) {
        return unit.dsl()
                        .insertInto(MEMBERSHIP)
                        .set(MembershipRow.row(tenant, membership))
                        .onConflict(MEMBERSHIP.TENANT_ID, MEMBERSHIP.USER_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Offer> locked(TokenHash token) {
        return unit.dsl()
                .selectFrom(INVITATION)
                .where(INVITATION.TOKEN.eq(token.hex()))
                .forUpdate()
                .fetchOptional(row -> new Offer(new TenantId(row.getTenantId()), MembershipRow.invitation(row)));
    }

    @Override
    public Optional<Offered> offered(TokenHash token) {
        return unit.dsl()
                .select(INVITATION.fields())
                .select(TENANT.NAME)
                .from(INVITATION)
                .join(TENANT)
                .on(TENANT.TENANT_ID.eq(INVITATION.TENANT_ID))
                .where(INVITATION.TOKEN.eq(token.hex()))
                .fetchOptional(row -> new Offered(
                        new StoreName(row.get(TENANT.NAME)), MembershipRow.invitation(row.into(INVITATION))));
    }

    @Override
    public void remove(Offer offer) {
        unit.dsl()
                .deleteFrom(INVITATION)
                .where(
                        INVITATION.TENANT_ID.eq(offer.tenant().value()),
                        INVITATION.ID.eq(offer.invitation().id().value()))
                .execute();
    }

    private static Member member(Record row) {
        var user = row.into(USERS);
        return new Member(
                MembershipRow.membership(row.into(MEMBERSHIP)), UserRow.fullName(user), UserRow.contacts(user));
    }
}
