package io.wassla.adapter.persistence.session;

import static io.wassla.adapter.persistence.db.Tables.FORMER_TOKEN;
import static io.wassla.adapter.persistence.db.Tables.SESSION;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.session.Lifetime;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.Sessions;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqSessions implements Sessions {
    private final Unit unit;

    public JooqSessions(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void add(Session session) {
        unit.dsl().insertInto(SESSION).set(SessionRow.row(session, null)).execute();
    }

    @Override
    public void addUnder(SessionId parent, Session session) {
        unit.dsl().insertInto(SESSION).set(SessionRow.row(session, parent)).execute();
    }

    @Override
    public Optional<Session> locked(TokenHash token, SessionKind kind) {
        return unit.dsl()
                .selectFrom(SESSION)
                .where(SESSION.TOKEN.eq(token.hex()), SESSION.KIND.eq(kind.code()))
                .forUpdate()
                .fetchOptional(SessionRow::session);
    }

    @Override
    public Optional<Session> formerly(TokenHash used) {
        return unit.dsl()
                .select(SESSION.fields())
                .from(FORMER_TOKEN)
                .join(SESSION)
                .on(SESSION.ID.eq(FORMER_TOKEN.SESSION_ID))
                .where(FORMER_TOKEN.HASH.eq(used.hex()))
                .fetchOptional(row -> SessionRow.session(row.into(SESSION)));
    }

    /** Both writes in one statement. */
    @Override
    public void rotate(Session session, TokenHash used) {
        var tenant = session.tenant();
        var rotated = DSL.name("rotated")
                .as(DSL.update(SESSION)
                        .set(SESSION.WORKS_ON, tenant == null ? null : tenant.value())
                        .set(SESSION.TOKEN, session.token().hex())
                        .set(SESSION.LAST_SEEN_AT, session.lifetime().lastSeenAt())
                        .set(SESSION.ENDS_AT, session.lifetime().endsAt())
                        .where(SESSION.ID.eq(session.id().value()))
                        .returning(SESSION.ID));
        unit.dsl()
                .with(rotated)
                .insertInto(FORMER_TOKEN, FORMER_TOKEN.HASH, FORMER_TOKEN.SESSION_ID)
                .select(DSL.select(DSL.val(used.hex()), rotated.field(SESSION.ID))
                        .from(rotated))
                .execute();
    }

    @Override
    public void notice(SessionId id, Lifetime lifetime) {
        unit.dsl()
                .update(SESSION)
                .set(SESSION.LAST_SEEN_AT, lifetime.lastSeenAt())
                .set(SESSION.ENDS_AT, lifetime.endsAt())
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void choose(SessionId id, TenantId tenant) {
        unit.dsl()
                .update(SESSION)
                .set(SESSION.WORKS_ON, tenant.value())
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    @Override
    public boolean chooseFirst(SessionId id, TenantId tenant) {
        return unit.dsl()
                        .update(SESSION)
                        .set(SESSION.WORKS_ON, DSL.coalesce(SESSION.WORKS_ON, tenant.value()))
                        .where(SESSION.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    @Override
    public List<Session> of(UserId user, Instant now) {
        return unit.dsl()
                .selectFrom(SESSION)
                .where(SESSION.USER_ID.eq(user.value()), SESSION.ENDS_AT.gt(now))
                .orderBy(SESSION.STARTED_AT.desc(), SESSION.ID.desc())
                .fetch(SessionRow::session);
    }

    @Override
    public boolean end(SessionId id, UserId user) {
        return unit.dsl()
                        .deleteFrom(SESSION)
                        .where(SESSION.ID.eq(id.value()), SESSION.USER_ID.eq(user.value()))
                        .execute()
                == 1;
    }

    @Override
    public int endAll(UserId user, @Nullable SessionId save) {
        if (save != null) {
            standsAlone(save);
        }
        return unit.dsl()
                .deleteFrom(SESSION)
                .where(SESSION.USER_ID.eq(user.value()), save == null ? DSL.noCondition() : SESSION.ID.ne(save.value()))
                .execute();
    }

    /** Its parent may go without it from now on. */
    private void standsAlone(SessionId id) {
        unit.dsl()
                .update(SESSION)
                .setNull(SESSION.PARENT)
                .where(SESSION.ID.eq(id.value()), SESSION.PARENT.isNotNull())
                .execute();
    }

    @Override
    public int removeOver(Instant moment) {
        var child = SESSION.as("child");
        return unit.dsl()
                .deleteFrom(SESSION)
                .where(SESSION.ENDS_AT.le(moment))
                .andNotExists(DSL.selectOne().from(child).where(child.PARENT.eq(SESSION.ID)))
                .execute();
    }
}
