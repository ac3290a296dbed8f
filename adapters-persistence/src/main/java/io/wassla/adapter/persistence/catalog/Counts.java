package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT_COUNT;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.tenancy.TenantId;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.impl.DSL;

/** How many products there are in each status; a transaction touches it last, because all of a tenant's writers do. */
final class Counts {
    private final Unit unit;
    private final TenantId open;
    private final Map<String, Integer> differences = new TreeMap<>();

    Counts(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    void add(String status, int more) {
        differences.merge(status, more, Integer::sum);
    }

    /** In one statement and always in the same order. */
    void write() {
        differences.values().removeIf(difference -> difference == 0);
        if (differences.isEmpty()) {
            return;
        }
        var rows = differences.entrySet().stream()
                .map(entry -> DSL.row(open.value(), entry.getKey(), Math.max(0, entry.getValue())))
                .toList();
        unit.dsl()
                .insertInto(PRODUCT_COUNT, PRODUCT_COUNT.TENANT_ID, PRODUCT_COUNT.STATUS, PRODUCT_COUNT.PRODUCTS)
                .valuesOfRows(rows)
                .onConflict(PRODUCT_COUNT.TENANT_ID, PRODUCT_COUNT.STATUS)
                .doUpdate()
                .set(
                        PRODUCT_COUNT.PRODUCTS,
                        PRODUCT_COUNT.PRODUCTS.plus(
                                DSL.case_(DSL.excluded(PRODUCT_COUNT.STATUS)).mapValues(differences)))
                .execute();
    }
}
