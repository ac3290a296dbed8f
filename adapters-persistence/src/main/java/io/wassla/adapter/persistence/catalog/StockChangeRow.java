package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.db.tables.records.StockChangeRecord;
import io.wassla.core.audit.Actor;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.tenancy.TenantId;
import java.util.UUID;

/** A change of a stock as a row. */
final class StockChangeRow {
    private StockChangeRow() {}

    static StockChange change(StockChangeRecord row) {
        return new StockChange(
                row.getId(),
                new VariantId(row.getVariantId()),
                row.getBefore(),
                row.getAfter(),
                StockCause.of(row.getCause()).orElseThrow(),
                actor(row),
                row.getReference(),
                row.getAt());
    }

    static StockChangeRecord row(TenantId tenant, UUID product, StockChange change) {
        var row = new StockChangeRecord();
        row.setTenantId(tenant.value());
        row.setId(change.id());
        row.setProductId(product);
        row.setVariantId(change.variant().value());
        row.setBefore(change.before());
        row.setAfter(change.after());
        row.setCause(change.cause().code());
        setActor(row, change.by());
        row.setReference(change.reference());
        row.setAt(change.at());
        return row;
    }

    private static Actor actor(StockChangeRecord row) {
        return switch (row.getActorType()) {
            case "person" -> new Actor.Person(row.getActorId());
            case "anonymous" -> new Actor.Anonymous();
            case "operator" -> new Actor.Operator();
            default -> new Actor.Automatic();
        };
    }

    private static void setActor(StockChangeRecord row, Actor actor) {
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
