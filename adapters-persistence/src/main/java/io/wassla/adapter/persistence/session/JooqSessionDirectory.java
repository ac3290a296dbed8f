package io.wassla.adapter.persistence.session;

import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;
import static io.wassla.adapter.persistence.db.Tables.SESSION;
import static io.wassla.adapter.persistence.db.Tables.STORE;
import static io.wassla.adapter.persistence.db.Tables.TENANT;
import static io.wassla.adapter.persistence.db.Tables.USERS;

import io.wassla.adapter.persistence.identity.UserRow;
import io.wassla.adapter.persistence.membership.SeatRow;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.session.Person;
import io.wassla.core.session.Principal;
import io.wassla.core.session.SessionDirectory;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqSessionDirectory implements SessionDirectory {
    private final Unit unit;

    public JooqSessionDirectory(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Principal> byCookie(TokenHash cookie) {
        return find(SESSION.TOKEN.eq(cookie.hex()).and(SESSION.KIND.eq(SessionKind.WEB.code())), SESSION.WORKS_ON);
    }

    @Override
    public Optional<Principal> bySession(SessionId id, @Nullable TenantId tenant) {
        var wanted = DSL.val(tenant == null ? null : tenant.value(), SESSION.WORKS_ON);
        return find(SESSION.ID.eq(id.value()).and(SESSION.KIND.eq(SessionKind.API.code())), wanted);
    }

    @Override
    public Set<Workplace> stillOpen(Set<Workplace> places, Instant now) {
        var wanted = places.stream()
                .map(place -> DSL.row(place.session().value(), place.tenant().value()))
                .toList();
        return unit.dsl()
                .select(SESSION.ID, MEMBERSHIP.TENANT_ID)
                .from(SESSION)
                .join(USERS)
                .on(USERS.ID.eq(SESSION.USER_ID), USERS.SUSPENDED.isFalse())
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.USER_ID.eq(SESSION.USER_ID), MEMBERSHIP.SUSPENDED.isFalse())
                .join(TENANT)
                .on(TENANT.TENANT_ID.eq(MEMBERSHIP.TENANT_ID), TENANT.SUSPENDED_AT.isNull())
                .where(DSL.row(SESSION.ID, MEMBERSHIP.TENANT_ID).in(wanted), SESSION.ENDS_AT.gt(now))
                .fetchSet(row -> new Workplace(new SessionId(row.value1()), new TenantId(row.value2())));
    }

    private Optional<Principal> find(Condition session, Field<UUID> tenant) {
        return unit.dsl()
                .select(SESSION.fields())
                .select(USERS.fields())
                .select(SeatRow.FIELDS)
                .from(SESSION)
                .join(USERS)
                .on(USERS.ID.eq(SESSION.USER_ID))
                .leftJoin(MEMBERSHIP)
                .on(MEMBERSHIP.USER_ID.eq(SESSION.USER_ID))
                .and(MEMBERSHIP.TENANT_ID.eq(tenant))
                .leftJoin(TENANT)
                .on(TENANT.TENANT_ID.eq(MEMBERSHIP.TENANT_ID))
                .leftJoin(STORE)
                .on(STORE.TENANT_ID.eq(MEMBERSHIP.TENANT_ID))
                .where(session)
                .fetchOptional(JooqSessionDirectory::principal);
    }

    private static Principal principal(Record row) {
        var user = row.into(USERS);
        var person = new Person(
                new UserId(user.getId()),
                UserRow.contacts(user),
                UserRow.profile(user),
                UserRow.platformRole(user),
                user.getSecondFactor(),
                user.getSuspended());
        return new Principal(
                person,
                SessionRow.view(row.into(SESSION)),
                row.get(MEMBERSHIP.TENANT_ID) == null ? null : SeatRow.seat(row));
    }
}
