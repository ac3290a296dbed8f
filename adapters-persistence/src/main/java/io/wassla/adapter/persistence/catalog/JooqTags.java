package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.TAG;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.tag.Tags;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

public final class JooqTags implements Tags {
    private final Unit unit;
    private final TenantId open;

    public JooqTags(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public List<Tag> all() {
        return unit.dsl().selectFrom(TAG).orderBy(TAG.KEY).fetch(ProductRow::tag);
    }

    @Override
    public List<Tag> find(Collection<TagId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = ids.stream().map(TagId::value).distinct().toList();
        var found = unit.dsl().selectFrom(TAG).where(TAG.ID.in(wanted)).fetchMap(TAG.ID, ProductRow::tag);
        return wanted.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    @Override
    public Map<String, Tag> named(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : unit.dsl().selectFrom(TAG).where(TAG.KEY.in(keys)).fetchMap(TAG.KEY, ProductRow::tag);
    }

    @Override
    public Optional<Tag> find(TagId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public boolean add(Tag tag) {
        return unit.dsl()
                        .insertInto(TAG)
                        .set(TAG.TENANT_ID, open.value())
                        .set(TAG.ID, tag.id().value())
                        .set(TAG.NAME, tag.name())
                        .set(TAG.KEY, tag.key())
                        .onConflict(TAG.TENANT_ID, TAG.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean rename(Tag tag) {
        var other = TAG.as("other");
        return unit.dsl()
                        .update(TAG)
                        .set(TAG.NAME, tag.name())
                        .set(TAG.KEY, tag.key())
                        .where(
                                TAG.ID.eq(tag.id().value()),
                                DSL.notExists(DSL.selectOne()
                                        .from(other)
                                        .where(
                                                other.KEY.eq(tag.key()),
                                                other.ID.ne(tag.id().value()))))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(TagId id) {
        return unit.dsl().deleteFrom(TAG).where(TAG.ID.eq(id.value())).execute() == 1;
    }

    @Override
    public int count() {
        return unit.dsl().fetchCount(TAG);
    }
}
