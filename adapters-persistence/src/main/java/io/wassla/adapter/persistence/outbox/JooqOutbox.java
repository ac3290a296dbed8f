package io.wassla.adapter.persistence.outbox;

import static io.wassla.adapter.persistence.db.Tables.OUTBOX_INTAKE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.outbox.Outbox;
import io.wassla.core.tenancy.TenantId;
import java.util.UUID;

public final class JooqOutbox implements Outbox {
    private final Unit unit;
    private final TenantId open;

    public JooqOutbox(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public void append(DomainEvent event) {
        Events.append(unit, open, event);
    }

    @Override
    public boolean takeIn(UUID event, String handler) {
        return unit.dsl()
                        .insertInto(OUTBOX_INTAKE)
                        .set(OUTBOX_INTAKE.TENANT_ID, open.value())
                        .set(OUTBOX_INTAKE.EVENT_ID, event)
                        .set(OUTBOX_INTAKE.HANDLER, handler)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
