package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import com.google.common.collect.Lists;
import io.wassla.adapter.persistence.db.tables.records.VariantRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Changes the variants of products, in the order of their ids; never the quantity of one that exists. */
final class VariantChanging {
    private static final List<Field<?>> WRITTEN = List.of(
            VARIANT.POSITION,
            VARIANT.SKU,
            VARIANT.SKU_KEY,
            VARIANT.CHOICE,
            VARIANT.CURRENCY,
            VARIANT.PRICE,
            VARIANT.COMPARE_AT,
            VARIANT.COST,
            VARIANT.POLICY,
            VARIANT.WEIGHT_GRAMS,
            VARIANT.BARCODE);

    private final Unit unit;
    private final ProductWriting writing;

    VariantChanging(Unit unit, TenantId open) {
        this.unit = unit;
        this.writing = new ProductWriting(unit, open);
    }

    void update(List<ProductEdit> edits) {
        var before = new HashMap<UUID, VariantRecord>();
        writing.variants(edits.stream().map(ProductEdit::before).toList()).forEach(row -> before.put(row.getId(), row));
        var different = new ArrayList<VariantRecord>();
        for (var row : writing.variants(edits.stream().map(ProductEdit::after).toList())) {
            var stored = before.remove(row.getId());
            if (stored == null || isDifferent(stored, row)) {
                different.add(row);
            }
        }
        if (!before.isEmpty()) {
            unit.dsl().deleteFrom(VARIANT).where(VARIANT.ID.in(before.keySet())).execute();
        }
        different.sort(ProductWriting.BY_ID);
        Lists.partition(different, Inserts.ROWS).forEach(this::write);
    }

    private static boolean isDifferent(VariantRecord before, VariantRecord after) {
        return WRITTEN.stream()
                .anyMatch(field -> !field.getDataType().isArray()
                        ? !Objects.equals(before.get(field), after.get(field))
                        : !Arrays.equals(before.getChoice(), after.getChoice()));
    }

    private void write(List<VariantRecord> rows) {
        var excluded = new HashMap<Field<?>, Field<?>>();
        WRITTEN.forEach(field -> excluded.put(field, DSL.excluded(field)));
        var written = unit.dsl()
                .insertInto(VARIANT, VARIANT.fields())
                .valuesOfRecords(rows)
                .onConflict(VARIANT.TENANT_ID, VARIANT.ID)
                .doUpdate()
                .set(excluded)
                .where(
                        VARIANT.PRODUCT_ID.eq(DSL.excluded(VARIANT.PRODUCT_ID)),
                        VARIANT.QUANTITY.ge(0).or(DSL.excluded(VARIANT.POLICY).eq(StockPolicy.ALLOW.code())))
                .execute();
        Versions.require(rows.size(), written, "a variant");
    }
}
