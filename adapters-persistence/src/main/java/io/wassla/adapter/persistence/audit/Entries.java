package io.wassla.adapter.persistence.audit;

import static io.wassla.adapter.persistence.db.Tables.AUDIT_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.AUDIT_PENDING;

import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the audit log of one tenant and those of all have in common. */
final class Entries {
    private final Unit unit;

    Entries(Unit unit) {
        this.unit = unit;
    }

    /** Adds the entry, and its place in the queue for a seal, in one statement. */
    void append(@Nullable UUID tenant, AuditEntry entry) {
        var added = DSL.name("added")
                .as(DSL.insertInto(AUDIT_ENTRY)
                        .set(EntryRow.row(tenant, entry))
                        .returning(AUDIT_ENTRY.TENANT_ID, AUDIT_ENTRY.ID));
        unit.dsl()
                .with(added)
                .insertInto(AUDIT_PENDING, AUDIT_PENDING.TENANT_ID, AUDIT_PENDING.ENTRY_ID)
                .select(DSL.select(added.field(AUDIT_ENTRY.TENANT_ID), added.field(AUDIT_ENTRY.ID))
                        .from(added))
                .execute();
    }

    Page<AuditEntry> page(Condition chain, AuditFilter filter, PageRequest request) {
        var rows = unit.dsl()
                .selectFrom(AUDIT_ENTRY)
                .where(chain, wanted(filter), Pages.from(AUDIT_ENTRY.ID, request))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(Pages.rows(request))
                .fetch(EntryRow::entry);
        return Page.cut(rows, request, AuditEntry::id);
    }

    static Condition of(Field<UUID> tenant, Chain chain) {
        return switch (chain) {
            case Chain.OfPlatform platform -> tenant.isNull();
            case Chain.OfTenant of -> tenant.eq(of.tenant().value());
        };
    }

    static Condition wanted(AuditFilter filter) {
        return DSL.and(
                filter.actor() == null ? DSL.noCondition() : AUDIT_ENTRY.ACTOR_ID.eq(filter.actor()),
                filter.action() == null ? DSL.noCondition() : AUDIT_ENTRY.ACTION.eq(filter.action()),
                filter.since() == null ? DSL.noCondition() : AUDIT_ENTRY.AT.ge(filter.since()));
    }
}
