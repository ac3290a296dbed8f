package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_PICTURE;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_TAG;
import static io.wassla.adapter.persistence.db.Tables.STOCK_CHANGE;
import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import io.wassla.adapter.persistence.db.tables.records.ProductCategoryRecord;
import io.wassla.adapter.persistence.db.tables.records.ProductPictureRecord;
import io.wassla.adapter.persistence.db.tables.records.ProductTagRecord;
import io.wassla.adapter.persistence.db.tables.records.StockChangeRecord;
import io.wassla.adapter.persistence.db.tables.records.VariantRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record1;

/** Adds and removes products: as many statements for many as for one. */
final class ProductWriting {
    /** As PostgreSQL orders ids; Java would compare their halves as signed numbers. */
    static final Comparator<VariantRecord> BY_ID =
            Comparator.comparing(row -> row.getId().toString());

    private final Unit unit;
    private final TenantId open;

    ProductWriting(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    void add(List<Product> products, List<StockChange> first) {
        Inserts.add(
                unit,
                PRODUCT,
                products.stream().map(product -> ProductRow.row(open, product)).toList());
        Inserts.add(unit, VARIANT, variants(products).stream().sorted(BY_ID).toList());
        var claims = new LinkedHashMap<TakenHandle, UUID>();
        products.forEach(product -> product.presentation()
                .handles()
                .claims()
                .forEach(claim -> claims.put(claim, product.id().value())));
        new HandleRows<>(unit, open, Sheets.HANDLES).claim(claims);
        Inserts.add(unit, PRODUCT_CATEGORY, categories(products));
        Inserts.add(unit, PRODUCT_TAG, tags(products));
        Inserts.add(unit, PRODUCT_PICTURE, pictures(products));
        begin(products, first);
        var counts = new Counts(unit, open);
        products.forEach(product -> counts.add(product.publication().status().code(), 1));
        counts.write();
    }

    int remove(Collection<UUID> ids) {
        unit.dsl()
                .select(VARIANT.ID)
                .from(VARIANT)
                .where(VARIANT.PRODUCT_ID.in(ids))
                .orderBy(VARIANT.ID)
                .forUpdate()
                .execute();
        var gone = unit.dsl()
                .deleteFrom(PRODUCT)
                .where(PRODUCT.ID.in(ids))
                .returningResult(PRODUCT.STATUS)
                .fetch(Record1::value1);
        var counts = new Counts(unit, open);
        gone.forEach(status -> counts.add(status, -1));
        counts.write();
        return gone.size();
    }

    /** What the history of new variants begins with. */
    void begin(List<Product> products, List<StockChange> first) {
        if (first.isEmpty()) {
            return;
        }
        Map<UUID, UUID> owners = new HashMap<>();
        variants(products).forEach(variant -> owners.put(variant.getId(), variant.getProductId()));
        var rows = new ArrayList<StockChangeRecord>();
        first.forEach(change -> {
            var owner = owners.get(change.variant().value());
            if (owner != null) {
                rows.add(StockChangeRow.row(open, owner, change));
            }
        });
        Inserts.add(unit, STOCK_CHANGE, rows);
    }

    List<VariantRecord> variants(List<Product> products) {
        var rows = new ArrayList<VariantRecord>();
        for (var product : products) {
            var position = 0;
            for (var variant : product.assortment().variants()) {
                rows.add(VariantRow.row(open, product.id(), position++, variant));
            }
        }
        return rows;
    }

    List<ProductCategoryRecord> categories(List<Product> products) {
        var rows = new ArrayList<ProductCategoryRecord>();
        for (var product : products) {
            var position = 0;
            for (var category : product.placement().categories()) {
                rows.add(new ProductCategoryRecord(open.value(), product.id().value(), category.value(), position++));
            }
        }
        return rows;
    }

    List<ProductTagRecord> tags(List<Product> products) {
        var rows = new ArrayList<ProductTagRecord>();
        for (var product : products) {
            var position = 0;
            for (var tag : product.placement().tags()) {
                rows.add(new ProductTagRecord(open.value(), product.id().value(), tag.value(), position++));
            }
        }
        return rows;
    }

    List<ProductPictureRecord> pictures(List<Product> products) {
        var rows = new ArrayList<ProductPictureRecord>();
        for (var product : products) {
            var position = 0;
            for (var picture : product.pictures()) {
                rows.add(ProductRow.row(open, product.id(), position++, picture));
            }
        }
        return rows;
    }
}
