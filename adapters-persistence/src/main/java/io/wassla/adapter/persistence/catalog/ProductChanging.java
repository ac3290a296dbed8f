package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_PICTURE;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_TAG;

import com.google.common.collect.Sets;
import io.wassla.adapter.persistence.db.tables.records.ProductPictureRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.BatchBindStep;
import org.jooq.impl.DSL;

/** Changes products: writes what is different, variants first. */
final class ProductChanging {
    private final Unit unit;
    private final TenantId open;
    private final ProductWriting writing;

    ProductChanging(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
        this.writing = new ProductWriting(unit, open);
    }

    void update(List<ProductEdit> edits, List<StockChange> firstOfNewVariants) {
        new VariantChanging(unit, open).update(edits);
        products(edits);
        handles(edits);
        placements(edits);
        pictures(edits);
        writing.begin(edits.stream().map(ProductEdit::after).toList(), firstOfNewVariants);
        var counts = new Counts(unit, open);
        edits.forEach(edit -> {
            counts.add(edit.before().publication().status().code(), -1);
            counts.add(edit.after().publication().status().code(), 1);
        });
        counts.write();
    }

    private void products(List<ProductEdit> edits) {
        var batch = unit.dsl()
                .batch(unit.dsl()
                        .update(PRODUCT)
                        .set(PRODUCT.NAME, (Settings) null)
                        .set(PRODUCT.DESCRIPTION, (Settings) null)
                        .set(PRODUCT.SEO, (Settings) null)
                        .set(PRODUCT.STATUS, (String) null)
                        .set(PRODUCT.PUBLISHED_AT, (Instant) null)
                        .set(PRODUCT.TAX, (String) null)
                        .set(PRODUCT.OPTIONS, (Settings) null)
                        .set(PRODUCT.UPDATED_AT, (Instant) null)
                        .set(PRODUCT.VERSION, (Integer) null)
                        .where(PRODUCT.ID.eq((UUID) null), PRODUCT.VERSION.eq((Integer) null)));
        edits.stream()
                .map(ProductEdit::after)
                .sorted(Comparator.comparing(product -> product.id().value().toString()))
                .forEach(product -> bind(batch, product));
        Versions.require(edits.size(), Arrays.stream(batch.execute()).sum(), "a product");
    }

    private void bind(BatchBindStep batch, Product product) {
        var row = ProductRow.row(open, product);
        var unused = batch.bind(
                row.getName(),
                row.getDescription(),
                row.getSeo(),
                row.getStatus(),
                row.getPublishedAt(),
                row.getTax(),
                row.getOptions(),
                row.getUpdatedAt(),
                row.getVersion(),
                row.getId(),
                row.getVersion() - 1);
    }

    private void handles(List<ProductEdit> edits) {
        var retired = new ArrayList<TakenHandle>();
        var owners = new ArrayList<UUID>();
        var claims = new LinkedHashMap<TakenHandle, UUID>();
        for (var edit : edits) {
            var id = edit.after().id().value();
            var before = handles(edit.before()).claims();
            var after = handles(edit.after()).claims();
            if (!before.equals(after)) {
                owners.add(id);
                retired.addAll(Sets.difference(before, after));
                Sets.difference(after, before).forEach(claim -> claims.put(claim, id));
            }
        }
        var rows = new HandleRows<>(unit, open, Sheets.HANDLES);
        rows.retire(owners, retired);
        rows.claim(claims);
    }

    private static Handles handles(Product product) {
        return product.presentation().handles();
    }

    private void placements(List<ProductEdit> edits) {
        var moved = changed(edits, product -> List.copyOf(product.placement().categories()));
        if (!moved.isEmpty()) {
            unit.dsl()
                    .deleteFrom(PRODUCT_CATEGORY)
                    .where(PRODUCT_CATEGORY.PRODUCT_ID.in(ids(moved)))
                    .execute();
            Inserts.add(unit, PRODUCT_CATEGORY, writing.categories(moved));
        }
        var tagged = changed(edits, product -> List.copyOf(product.placement().tags()));
        if (!tagged.isEmpty()) {
            unit.dsl()
                    .deleteFrom(PRODUCT_TAG)
                    .where(PRODUCT_TAG.PRODUCT_ID.in(ids(tagged)))
                    .execute();
            Inserts.add(unit, PRODUCT_TAG, writing.tags(tagged));
        }
    }

    /** Those that stay are not touched more than needed: what others know of a picture hangs on its row. */
    private void pictures(List<ProductEdit> edits) {
        var changed = changed(edits, Product::pictures);
        if (changed.isEmpty()) {
            return;
        }
        var rows = writing.pictures(changed);
        unit.dsl()
                .deleteFrom(PRODUCT_PICTURE)
                .where(
                        PRODUCT_PICTURE.PRODUCT_ID.in(ids(changed)),
                        PRODUCT_PICTURE.ID.notIn(
                                rows.stream().map(ProductPictureRecord::getId).toList()))
                .execute();
        if (rows.isEmpty()) {
            return;
        }
        var written = unit.dsl()
                .insertInto(PRODUCT_PICTURE, PRODUCT_PICTURE.fields())
                .valuesOfRecords(rows)
                .onConflict(PRODUCT_PICTURE.TENANT_ID, PRODUCT_PICTURE.ID)
                .doUpdate()
                .set(PRODUCT_PICTURE.POSITION, DSL.excluded(PRODUCT_PICTURE.POSITION))
                .set(PRODUCT_PICTURE.ALT, DSL.excluded(PRODUCT_PICTURE.ALT))
                .where(PRODUCT_PICTURE.PRODUCT_ID.eq(DSL.excluded(PRODUCT_PICTURE.PRODUCT_ID)))
                .execute();
        Versions.require(rows.size(), written, "a picture");
    }

    private static List<Product> changed(List<ProductEdit> edits, Function<Product, ?> part) {
        return edits.stream()
                .filter(edit -> !part.apply(edit.before()).equals(part.apply(edit.after())))
                .map(ProductEdit::after)
                .toList();
    }

    private static List<UUID> ids(List<Product> products) {
        return products.stream().map(product -> product.id().value()).toList();
    }
}
