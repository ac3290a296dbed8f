package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_HANDLE;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_PICTURE;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_TAG;
import static io.wassla.adapter.persistence.db.Tables.TAG;
import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.persistence.db.tables.records.ProductHandleRecord;
import io.wassla.adapter.persistence.sql.Written;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.Revision;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** A product with all that belongs to it, as one row. */
final class Sheets {
    static final HandleRows.Columns<ProductHandleRecord> HANDLES = new HandleRows.Columns<>(
            PRODUCT_HANDLE,
            PRODUCT_HANDLE.TENANT_ID,
            PRODUCT_HANDLE.HANDLE,
            PRODUCT_HANDLE.LANGUAGE,
            PRODUCT_HANDLE.PRODUCT_ID,
            PRODUCT_HANDLE.CURRENT);

    private static final Field<Handles> PRESENT = HANDLES.present(PRODUCT.ID).as("handles");

    private static final Field<List<Variant>> VARIANTS = Written.once(DSL.multiset(DSL.selectFrom(VARIANT)
                    .where(VARIANT.PRODUCT_ID.eq(PRODUCT.ID))
                    .orderBy(VARIANT.POSITION)))
            .as("variants")
            .convertFrom(rows -> rows.map(row -> VariantRow.variant(row.into(VARIANT))));

    private static final Field<List<Category>> CATEGORIES = Written.once(DSL.multiset(DSL.select(CategoryRow.FIELDS)
                    .from(PRODUCT_CATEGORY)
                    .join(CATEGORY)
                    .on(CATEGORY.ID.eq(PRODUCT_CATEGORY.CATEGORY_ID))
                    .where(PRODUCT_CATEGORY.PRODUCT_ID.eq(PRODUCT.ID))
                    .orderBy(PRODUCT_CATEGORY.POSITION)))
            .as("categories")
            .convertFrom(rows -> rows.map(CategoryRow::category));

    private static final Field<List<Tag>> TAGS = Written.once(DSL.multiset(DSL.select(TAG.fields())
                    .from(PRODUCT_TAG)
                    .join(TAG)
                    .on(TAG.ID.eq(PRODUCT_TAG.TAG_ID))
                    .where(PRODUCT_TAG.PRODUCT_ID.eq(PRODUCT.ID))
                    .orderBy(PRODUCT_TAG.POSITION)))
            .as("tags")
            .convertFrom(rows -> rows.map(row -> ProductRow.tag(row.into(TAG))));

    private static final Field<List<Picture>> PICTURES = Written.once(DSL.multiset(DSL.selectFrom(PRODUCT_PICTURE)
                    .where(PRODUCT_PICTURE.PRODUCT_ID.eq(PRODUCT.ID))
                    .orderBy(PRODUCT_PICTURE.POSITION)))
            .as("pictures")
            .convertFrom(rows -> rows.map(row -> ProductRow.picture(row.into(PRODUCT_PICTURE))));

    static final List<SelectField<?>> FIELDS = List.of(
            PRODUCT.ID,
            PRODUCT.NAME,
            PRODUCT.DESCRIPTION,
            PRODUCT.SEO,
            PRODUCT.STATUS,
            PRODUCT.PUBLISHED_AT,
            PRODUCT.TAX,
            PRODUCT.OPTIONS,
            PRODUCT.CREATED_AT,
            PRODUCT.UPDATED_AT,
            PRODUCT.VERSION,
            PRESENT,
            VARIANTS,
            CATEGORIES,
            TAGS,
            PICTURES);

    private Sheets() {}

    static ProductSheet sheet(Record row) {
        var categories = row.get(CATEGORIES);
        var tags = row.get(TAGS);
        var product = new Product(
                new ProductId(row.get(PRODUCT.ID)),
                new Presentation(
                        Texts.text(row.get(PRODUCT.NAME)),
                        Texts.text(row.get(PRODUCT.DESCRIPTION)),
                        row.get(PRESENT),
                        Texts.seo(row.get(PRODUCT.SEO))),
                new Publication(ProductStatus.of(row.get(PRODUCT.STATUS)).orElseThrow(), row.get(PRODUCT.PUBLISHED_AT)),
                placement(row, categories, tags),
                new Assortment(Texts.options(row.get(PRODUCT.OPTIONS)), row.get(VARIANTS)),
                row.get(PICTURES),
                new Revision(row.get(PRODUCT.CREATED_AT), row.get(PRODUCT.UPDATED_AT), row.get(PRODUCT.VERSION)));
        return new ProductSheet(product, categories, tags);
    }

    private static Placement placement(Record row, List<Category> categories, List<Tag> tags) {
        return new Placement(
                categories.stream().map(Category::id).collect(ImmutableSet.toImmutableSet()),
                tags.stream().map(Tag::id).collect(ImmutableSet.toImmutableSet()),
                TaxCategory.of(row.get(PRODUCT.TAX)).orElseThrow());
    }
}
