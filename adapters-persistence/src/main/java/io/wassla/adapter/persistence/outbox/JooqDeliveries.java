package io.wassla.adapter.persistence.outbox;

import static io.wassla.adapter.persistence.db.Tables.OUTBOX_EVENT;
import static io.wassla.adapter.persistence.db.Tables.OUTBOX_INTAKE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.wassla.adapter.persistence.db.tables.records.OutboxEventRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.outbox.StoredEvent;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

public final class JooqDeliveries implements Deliveries {
    private static final String WAITING = "waiting";
    private static final String DONE = "done";
    private static final String PARKED = "parked";
    private static final int LONGEST_ERROR = 2000;

    private final Unit unit;

    public JooqDeliveries(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void append(TenantId tenant, DomainEvent event) {
        Events.append(unit, tenant, event);
    }

    @Override
    public List<StoredEvent> lease(Lease lease, int most) {
        var due = select(OUTBOX_EVENT.TENANT_ID, OUTBOX_EVENT.ID)
                .from(OUTBOX_EVENT)
                .where(OUTBOX_EVENT.STATE.eq(WAITING), isDue(lease.now()), isFirstOfItsKey())
                .orderBy(OUTBOX_EVENT.POSITION)
                .limit(most)
                .forUpdate()
                .skipLocked();
        return unit
                .dsl()
                .update(OUTBOX_EVENT)
                .set(OUTBOX_EVENT.OWNER, lease.owner())
                .set(OUTBOX_EVENT.LEASED_UNTIL, lease.until())
                .set(OUTBOX_EVENT.ATTEMPTS, OUTBOX_EVENT.ATTEMPTS.plus(1))
                .where(row(OUTBOX_EVENT.TENANT_ID, OUTBOX_EVENT.ID).in(due))
                .returning()
                .fetch()
                .stream()
                .sorted(Comparator.comparing(OutboxEventRecord::getPosition))
                .map(JooqDeliveries::event)
                .toList();
    }

    @Override
    public boolean acknowledge(UUID event, String owner) {
        return unit.dsl()
                        .update(OUTBOX_EVENT)
                        .set(OUTBOX_EVENT.STATE, DONE)
                        .setNull(OUTBOX_EVENT.OWNER)
                        .where(isHeld(event, owner))
                        .execute()
                == 1;
    }

    @Override
    public boolean postpone(UUID event, String owner, Instant until, String error) {
        return unit.dsl()
                        .update(OUTBOX_EVENT)
                        .set(OUTBOX_EVENT.DUE_AT, until)
                        .set(OUTBOX_EVENT.ERROR, bounded(error))
                        .setNull(OUTBOX_EVENT.OWNER)
                        .setNull(OUTBOX_EVENT.LEASED_UNTIL)
                        .where(isHeld(event, owner))
                        .execute()
                == 1;
    }

    @Override
    public boolean park(UUID event, String owner, String error) {
        return unit.dsl()
                        .update(OUTBOX_EVENT)
                        .set(OUTBOX_EVENT.STATE, PARKED)
                        .set(OUTBOX_EVENT.ERROR, bounded(error))
                        .setNull(OUTBOX_EVENT.OWNER)
                        .where(isHeld(event, owner))
                        .execute()
                == 1;
    }

    @Override
    public int forget(Instant doneBefore) {
        var old = OUTBOX_EVENT.STATE.eq(DONE).and(OUTBOX_EVENT.AT.lt(doneBefore));
        unit.dsl()
                .deleteFrom(OUTBOX_INTAKE)
                .using(OUTBOX_EVENT)
                .where(
                        OUTBOX_INTAKE.TENANT_ID.eq(OUTBOX_EVENT.TENANT_ID),
                        OUTBOX_INTAKE.EVENT_ID.eq(OUTBOX_EVENT.ID),
                        old)
                .execute();
        return unit.dsl().deleteFrom(OUTBOX_EVENT).where(old).execute();
    }

    private static Condition isDue(Instant now) {
        return OUTBOX_EVENT
                .DUE_AT
                .le(now)
                .and(OUTBOX_EVENT.LEASED_UNTIL.isNull().or(OUTBOX_EVENT.LEASED_UNTIL.le(now)));
    }

    private static Condition isFirstOfItsKey() {
        var earlier = OUTBOX_EVENT.as("earlier");
        return notExists(selectOne()
                .from(earlier)
                .where(
                        earlier.TENANT_ID.eq(OUTBOX_EVENT.TENANT_ID),
                        earlier.KEY.eq(OUTBOX_EVENT.KEY),
                        earlier.STATE.eq(WAITING),
                        earlier.POSITION.lt(OUTBOX_EVENT.POSITION)));
    }

    private static Condition isHeld(UUID event, String owner) {
        return OUTBOX_EVENT.ID.eq(event).and(OUTBOX_EVENT.OWNER.eq(owner)).and(OUTBOX_EVENT.STATE.eq(WAITING));
    }

    private static @Nullable String bounded(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    private static StoredEvent event(OutboxEventRecord row) {
        return new StoredEvent(
                row.getId(),
                new TenantId(row.getTenantId()),
                row.getTopic(),
                row.getKey(),
                row.getBody(),
                row.getAt(),
                row.getAttempts());
    }
}
