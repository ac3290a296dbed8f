package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.CATEGORY_HANDLE;

import io.wassla.adapter.persistence.db.tables.records.CategoryHandleRecord;
import io.wassla.adapter.persistence.db.tables.records.CategoryRecord;
import io.wassla.adapter.persistence.sql.Moments;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;

/** A category with its handles, as one row. */
final class CategoryRow {
    static final HandleRows.Columns<CategoryHandleRecord> HANDLES = new HandleRows.Columns<>(
            CATEGORY_HANDLE,
            CATEGORY_HANDLE.TENANT_ID,
            CATEGORY_HANDLE.HANDLE,
            CATEGORY_HANDLE.LANGUAGE,
            CATEGORY_HANDLE.CATEGORY_ID,
            CATEGORY_HANDLE.CURRENT);

    private static final Field<Handles> PRESENT = HANDLES.present(CATEGORY.ID).as("category_handles");

    private static final Field<Instant> CREATED_AT = Moments.nested(CATEGORY.CREATED_AT);
    private static final Field<Instant> UPDATED_AT = Moments.nested(CATEGORY.UPDATED_AT);

    static final List<SelectField<?>> FIELDS = List.of(
            CATEGORY.ID,
            CATEGORY.PARENT_ID,
            CATEGORY.NAME,
            CATEGORY.DESCRIPTION,
            CATEGORY.POSITION,
            CREATED_AT,
            UPDATED_AT,
            CATEGORY.VERSION,
            PRESENT);

    private CategoryRow() {}

    static Category category(Record row) {
        var parent = row.get(CATEGORY.PARENT_ID);
        return new Category(
                new CategoryId(row.get(CATEGORY.ID)),
                parent == null ? null : new CategoryId(parent),
                Texts.text(row.get(CATEGORY.NAME)),
                Texts.text(row.get(CATEGORY.DESCRIPTION)),
                row.get(PRESENT),
                row.get(CATEGORY.POSITION),
                new Revision(row.get(CREATED_AT), row.get(UPDATED_AT), row.get(CATEGORY.VERSION)));
    }

    static CategoryRecord row(TenantId tenant, Category category) {
        var parent = category.parent();
        return new CategoryRecord(
                tenant.value(),
                category.id().value(),
                parent == null ? null : parent.value(),
                Texts.settings(category.name()),
                Texts.settings(category.description()),
                category.position(),
                category.revision().createdAt(),
                category.revision().updatedAt(),
                category.revision().version());
    }
}
