package io.wassla.adapter.persistence.audit;

import static io.wassla.adapter.persistence.db.Tables.AUDIT_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;
import static io.wassla.adapter.persistence.db.Tables.USERS;

import io.wassla.adapter.persistence.identity.UserRow;
import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.membership.Deed;
import io.wassla.core.membership.Deeds;
import io.wassla.core.tenancy.TenantId;
import org.jooq.Condition;
import org.jooq.Record;

public final class JooqDeeds implements Deeds {
    private final Unit unit;

    public JooqDeeds(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Page<Deed> page(TenantId tenant, AuditFilter filter, PageRequest request) {
        var rows = unit.dsl()
                .select(AUDIT_ENTRY.fields())
                .select(USERS.fields())
                .from(AUDIT_ENTRY)
                .leftJoin(MEMBERSHIP)
                .on(MEMBERSHIP.TENANT_ID.eq(AUDIT_ENTRY.TENANT_ID))
                .and(MEMBERSHIP.USER_ID.eq(AUDIT_ENTRY.ACTOR_ID))
                .leftJoin(USERS)
                .on(USERS.ID.eq(MEMBERSHIP.USER_ID))
                .where(AUDIT_ENTRY.TENANT_ID.eq(tenant.value()))
                .and(wanted(filter, request))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(Pages.rows(request))
                .fetch(JooqDeeds::deed);
        return Page.cut(rows, request, deed -> deed.entry().id());
    }

    @Override
    public Page<Deed> byAnybody(Chain chain, AuditFilter filter, PageRequest request) {
        var rows = unit.dsl()
                .select(AUDIT_ENTRY.fields())
                .select(USERS.fields())
                .from(AUDIT_ENTRY)
                .leftJoin(USERS)
                .on(USERS.ID.eq(AUDIT_ENTRY.ACTOR_ID))
                .where(Entries.of(AUDIT_ENTRY.TENANT_ID, chain))
                .and(wanted(filter, request))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(Pages.rows(request))
                .fetch(JooqDeeds::deed);
        return Page.cut(rows, request, deed -> deed.entry().id());
    }

    private static Condition wanted(AuditFilter filter, PageRequest request) {
        return Entries.wanted(filter).and(Pages.from(AUDIT_ENTRY.ID, request));
    }

    private static Deed deed(Record row) {
        var entry = EntryRow.entry(row.into(AUDIT_ENTRY));
        if (row.get(USERS.ID) == null) {
            return new Deed(entry, null);
        }
        var user = row.into(USERS);
        return new Deed(entry, new Deed.Doer(UserRow.fullName(user), UserRow.contacts(user)));
    }
}
