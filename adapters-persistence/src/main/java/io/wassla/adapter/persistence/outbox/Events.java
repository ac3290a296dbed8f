package io.wassla.adapter.persistence.outbox;

import static io.wassla.adapter.persistence.db.Tables.OUTBOX_EVENT;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.tenancy.TenantId;

/** What the outbox of one tenant and that of all have in common. */
final class Events {
    private Events() {}

    static void append(Unit unit, TenantId tenant, DomainEvent event) {
        unit.dsl()
                .insertInto(OUTBOX_EVENT)
                .set(OUTBOX_EVENT.TENANT_ID, tenant.value())
                .set(OUTBOX_EVENT.ID, event.id())
                .set(OUTBOX_EVENT.TOPIC, event.topic())
                .set(OUTBOX_EVENT.KEY, event.key())
                .set(OUTBOX_EVENT.BODY, event.body())
                .set(OUTBOX_EVENT.AT, event.at())
                .set(OUTBOX_EVENT.DUE_AT, event.at())
                .execute();
    }
}
