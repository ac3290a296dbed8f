package io.wassla.adapter.persistence.audit;

import io.wassla.adapter.persistence.db.tables.records.AuditEntryRecord;
import io.wassla.core.audit.Actor;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.tenancy.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit entry as a row. */
final class EntryRow {
    private EntryRow() {}

    static AuditEntry entry(AuditEntryRecord row) {
        var address = row.getAddress();
        return new AuditEntry(
                row.getId(),
                new Origin(actor(row), address == null ? null : new ClientAddress(address), row.getRequestId()),
                row.getAction(),
                new Subject(row.getSubjectType(), row.getSubjectId()),
                new Change(row.getBefore(), row.getAfter()),
                row.getAt());
    }

    static Chain chain(@Nullable UUID tenant) {
        return tenant == null ? new Chain.OfPlatform() : new Chain.OfTenant(new TenantId(tenant));
    }

    static @Nullable UUID tenant(Chain chain) {
        return switch (chain) {
            case Chain.OfPlatform platform -> null;
            case Chain.OfTenant of -> of.tenant().value();
        };
    }

    static AuditEntryRecord row(@Nullable UUID tenant, AuditEntry entry) {
        var row = new AuditEntryRecord();
        row.setTenantId(tenant);
        row.setId(entry.id());
        setActor(row, entry.origin().actor());
        var address = entry.origin().address();
        row.setAddress(address == null ? null : address.value());
        row.setRequestId(entry.origin().requestId());
        row.setAction(entry.action());
        row.setSubjectType(entry.subject().type());
        row.setSubjectId(entry.subject().id());
        row.setBefore(entry.change().before());
        row.setAfter(entry.change().after());
        row.setAt(entry.at());
        return row;
    }

    private static Actor actor(AuditEntryRecord row) {
        return switch (row.getActorType()) {
            case "person" -> new Actor.Person(row.getActorId());
            case "anonymous" -> new Actor.Anonymous();
            case "operator" -> new Actor.Operator();
            default -> new Actor.Automatic();
        };
    }

    private static void setActor(AuditEntryRecord row, Actor actor) {
        switch (actor) {
            case Actor.Person person -> {
                row.setActorType("person");
                row.setActorId(person.user());
            }
            case Actor.Anonymous anonymous -> row.setActorType("anonymous");
            case Actor.Operator operator -> row.setActorType("operator");
            case Actor.Automatic automatic -> row.setActorType("automatic");
        }
    }
}
