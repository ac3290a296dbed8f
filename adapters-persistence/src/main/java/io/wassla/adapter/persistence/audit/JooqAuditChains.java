package io.wassla.adapter.persistence.audit;

import static io.wassla.adapter.persistence.db.Tables.AUDIT_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.AUDIT_LINK;
import static io.wassla.adapter.persistence.db.Tables.AUDIT_PENDING;

import io.wassla.adapter.persistence.db.tables.records.AuditLinkRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.audit.AuditChains;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.AuditLink;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;

public final class JooqAuditChains implements AuditChains {
    private final Unit unit;
    private final Entries entries;

    public JooqAuditChains(Unit unit) {
        this.unit = unit;
        this.entries = new Entries(unit);
    }

    @Override
    public void append(Chain chain, AuditEntry entry) {
        entries.append(EntryRow.tenant(chain), entry);
    }

    @Override
    public Page<AuditEntry> page(Chain chain, AuditFilter filter, PageRequest request) {
        return entries.page(Entries.of(AUDIT_ENTRY.TENANT_ID, chain), filter, request);
    }

    @Override
    public List<ChainedEntry> unsealed(int most) {
        return unit
                .dsl()
                .select(AUDIT_ENTRY.fields())
                .from(AUDIT_PENDING)
                .join(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_PENDING.ENTRY_ID))
                .and(AUDIT_ENTRY.TENANT_ID.isNotDistinctFrom(AUDIT_PENDING.TENANT_ID))
                .orderBy(AUDIT_PENDING.ENTRY_ID)
                .limit(most)
                .fetchInto(AUDIT_ENTRY)
                .stream()
                .map(row -> new ChainedEntry(EntryRow.chain(row.getTenantId()), EntryRow.entry(row)))
                .toList();
    }

    @Override
    public Optional<AuditLink> head(Chain chain) {
        return unit.dsl()
                .selectFrom(AUDIT_LINK)
                .where(Entries.of(AUDIT_LINK.TENANT_ID, chain))
                .orderBy(AUDIT_LINK.SEQ.desc())
                .limit(1)
                .fetchOptional(JooqAuditChains::link);
    }

    @Override
    public void link(List<AuditLink> links) {
        if (links.isEmpty()) {
            return;
        }
        var rows = links.stream().map(JooqAuditChains::row).toList();
        var linked = DSL.name("linked")
                .as(DSL.insertInto(AUDIT_LINK).set(rows).returning(AUDIT_LINK.TENANT_ID, AUDIT_LINK.ENTRY_ID));
        unit.dsl()
                .with(linked)
                .delete(AUDIT_PENDING)
                .using(linked)
                .where(
                        AUDIT_PENDING.ENTRY_ID.eq(linked.field(AUDIT_LINK.ENTRY_ID)),
                        AUDIT_PENDING.TENANT_ID.isNotDistinctFrom(linked.field(AUDIT_LINK.TENANT_ID)))
                .execute();
    }

    @Override
    public List<LinkedEntry> linked(Chain chain, long after, int most) {
        return unit.dsl()
                .select(AUDIT_LINK.fields())
                .select(AUDIT_ENTRY.fields())
                .from(AUDIT_LINK)
                .leftJoin(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_LINK.ENTRY_ID))
                .and(Entries.of(AUDIT_ENTRY.TENANT_ID, chain))
                .where(Entries.of(AUDIT_LINK.TENANT_ID, chain), AUDIT_LINK.SEQ.gt(after))
                .orderBy(AUDIT_LINK.SEQ)
                .limit(most)
                .fetch(JooqAuditChains::linkedEntry);
    }

    @Override
    public List<Chain> chains() {
        return unit.dsl()
                .selectDistinct(AUDIT_LINK.TENANT_ID)
                .from(AUDIT_LINK)
                .where(AUDIT_LINK.SEQ.eq(1L))
                .fetch(row -> EntryRow.chain(row.value1()));
    }

    private static LinkedEntry linkedEntry(Record row) {
        return new LinkedEntry(
                link(row.into(AUDIT_LINK)),
                row.get(AUDIT_ENTRY.ID) == null ? null : EntryRow.entry(row.into(AUDIT_ENTRY)));
    }

    private static AuditLink link(AuditLinkRecord row) {
        return new AuditLink(EntryRow.chain(row.getTenantId()), row.getSeq(), row.getEntryId(), row.getHash());
    }

    private static AuditLinkRecord row(AuditLink link) {
        return new AuditLinkRecord(EntryRow.tenant(link.chain()), link.seq(), link.entry(), link.hash());
    }
}
