package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.CATEGORY;

import com.google.common.collect.Maps;
import io.wassla.adapter.persistence.db.tables.records.CategoryHandleRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.adapter.persistence.sql.Written;
import io.wassla.core.catalog.category.Categories;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

public final class JooqCategories implements Categories {
    /** For a statement that reads more. */
    static final Field<CategoryTree> TREE = Written.once(
                    DSL.multiset(DSL.select(CategoryRow.FIELDS).from(CATEGORY)))
            .convertFrom(rows -> new CategoryTree(rows.map(CategoryRow::category)));

    private final Unit unit;
    private final TenantId open;

    public JooqCategories(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public CategoryTree tree() {
        return new CategoryTree(read(DSL.noCondition()));
    }

    /** Waits for whoever changes this tenant's tree. */
    @Override
    public CategoryTree lockTree() {
        unit.dsl()
                .fetch(
                        "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                        DSL.val("categories of " + open.value()));
        return tree();
    }

    @Override
    public CategoryTree branches(Collection<CategoryId> ids) {
        if (ids.isEmpty()) {
            return new CategoryTree(List.of());
        }
        var branch = DSL.name("branch");
        var id = DSL.field(DSL.name("branch", "id"), SQLDataType.UUID);
        var parent = DSL.field(DSL.name("branch", "parent_id"), SQLDataType.UUID);
        var wanted = ids.stream().map(CategoryId::value).toList();
        var above = DSL.withRecursive(branch.fields("id", "parent_id")
                        .as(DSL.select(CATEGORY.ID, CATEGORY.PARENT_ID)
                                .from(CATEGORY)
                                .where(CATEGORY.ID.in(wanted))
                                .union(DSL.select(CATEGORY.ID, CATEGORY.PARENT_ID)
                                        .from(CATEGORY)
                                        .join(DSL.table(branch))
                                        .on(CATEGORY.ID.eq(parent)))))
                .select(id)
                .from(DSL.table(branch));
        return new CategoryTree(read(CATEGORY.ID.in(above)));
    }

    @Override
    public void add(Category category) {
        unit.dsl().insertInto(CATEGORY).set(CategoryRow.row(open, category)).execute();
        handles()
                .claim(Maps.asMap(
                        category.handles().claims(), claim -> category.id().value()));
    }

    @Override
    public void update(Category category) {
        var row = CategoryRow.row(open, category);
        var updated = unit.dsl()
                .update(CATEGORY)
                .set(CATEGORY.PARENT_ID, row.getParentId())
                .set(CATEGORY.NAME, row.getName())
                .set(CATEGORY.DESCRIPTION, row.getDescription())
                .set(CATEGORY.POSITION, row.getPosition())
                .set(CATEGORY.UPDATED_AT, row.getUpdatedAt())
                .set(CATEGORY.VERSION, row.getVersion())
                .where(CATEGORY.ID.eq(row.getId()), CATEGORY.VERSION.eq(row.getVersion() - 1))
                .execute();
        Versions.requireOne(updated, "category " + row.getId());
        handles().replace(row.getId(), category.handles().claims());
    }

    @Override
    public boolean remove(CategoryId id) {
        return unit.dsl().deleteFrom(CATEGORY).where(CATEGORY.ID.eq(id.value())).execute() == 1;
    }

    @Override
    public Map<TakenHandle, CategoryId> owners(Collection<TakenHandle> wanted) {
        return wanted.isEmpty() ? Map.of() : Maps.transformValues(handles().owners(wanted), CategoryId::new);
    }

    @Override
    public Optional<HandleMatch> withHandle(Handle handle, Language language) {
        return handles().match(handle, language);
    }

    private List<Category> read(Condition wanted) {
        return unit.dsl()
                .select(CategoryRow.FIELDS)
                .from(CATEGORY)
                .where(wanted)
                .fetch(CategoryRow::category);
    }

    private HandleRows<CategoryHandleRecord> handles() {
        return new HandleRows<>(unit, open, CategoryRow.HANDLES);
    }
}
