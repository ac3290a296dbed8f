package io.wassla.adapter.persistence.tenancy;

import static io.wassla.adapter.persistence.db.Tables.TENANT;
import static io.wassla.adapter.persistence.db.Tables.TENANT_SLUG;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.persistence.db.tables.records.TenantRecord;
import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Tenants;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class JooqTenants implements Tenants {
    private final Unit unit;

    public JooqTenants(Unit unit) {
        this.unit = unit;
    }

    @Override
    public boolean add(Tenant tenant) {
        var added = taken(Set.of(tenant.slug())).isEmpty()
                && unit.dsl()
                                .insertInto(TENANT)
                                .set(TenantRow.added(tenant))
                                .onConflict(TENANT.SLUG)
                                .doNothing()
                                .execute()
                        == 1;
        if (added && !reserve(tenant, tenant.revision().createdAt())) {
            throw new ConcurrentChange("slug " + tenant.slug());
        }
        return added;
    }

    @Override
    public boolean move(Tenant tenant) {
        var moved = reserve(tenant, tenant.revision().updatedAt());
        if (moved) {
            write(tenant, TenantRow.moved(tenant));
        }
        return moved;
    }

    /** False when it is, or was, somebody else's. */
    private boolean reserve(Tenant tenant, Instant since) {
        return unit.dsl()
                        .insertInto(TENANT_SLUG)
                        .set(TENANT_SLUG.SLUG, tenant.slug().value())
                        .set(TENANT_SLUG.TENANT_ID, tenant.id().value())
                        .set(TENANT_SLUG.SINCE, since)
                        .onConflict(TENANT_SLUG.SLUG)
                        .doUpdate()
                        .set(TENANT_SLUG.SINCE, since)
                        .where(TENANT_SLUG.TENANT_ID.eq(tenant.id().value()))
                        .execute()
                == 1;
    }

    @Override
    public int moves(TenantId tenant, Instant after) {
        return unit.dsl()
                .fetchCount(TENANT_SLUG, TENANT_SLUG.TENANT_ID.eq(tenant.value()), TENANT_SLUG.SINCE.gt(after));
    }

    @Override
    public Optional<Tenant> formerly(Slug slug) {
        return unit.dsl()
                .select(TENANT.fields())
                .from(TENANT_SLUG)
                .join(TENANT)
                .on(TENANT.TENANT_ID.eq(TENANT_SLUG.TENANT_ID))
                .where(TENANT_SLUG.SLUG.eq(slug.value()), TENANT.SLUG.ne(slug.value()))
                .fetchOptional(row -> TenantRow.tenant(row.into(TENANT)));
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return unit.dsl()
                .selectFrom(TENANT)
                .where(TENANT.TENANT_ID.eq(id.value()))
                .fetchOptional(TenantRow::tenant);
    }

    @Override
    public Optional<Tenant> find(Slug slug) {
        return unit.dsl().selectFrom(TENANT).where(TENANT.SLUG.eq(slug.value())).fetchOptional(TenantRow::tenant);
    }

    @Override
    public List<Tenant> findAll(Collection<TenantId> ids) {
        return unit.dsl()
                .selectFrom(TENANT)
                .where(TENANT.TENANT_ID.in(ids.stream().map(TenantId::value).toList()))
                .fetch(TenantRow::tenant);
    }

    @Override
    public Set<Slug> taken(Set<Slug> slugs) {
        return unit
                .dsl()
                .select(TENANT_SLUG.SLUG)
                .from(TENANT_SLUG)
                .where(TENANT_SLUG.SLUG.in(slugs.stream().map(Slug::value).toList()))
                .fetch(row -> new Slug(row.value1()))
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Page<Tenant> page(PageRequest request) {
        var rows = unit.dsl()
                .selectFrom(TENANT)
                .where(Pages.from(TENANT.TENANT_ID, request))
                .orderBy(TENANT.TENANT_ID.desc())
                .limit(Pages.rows(request))
                .fetch(TenantRow::tenant);
        return Page.cut(rows, request, tenant -> tenant.id().value());
    }

    @Override
    public void update(Tenant tenant) {
        write(tenant, TenantRow.changed(tenant));
    }

    private void write(Tenant tenant, TenantRecord row) {
        var updated = unit.dsl()
                .update(TENANT)
                .set(row)
                .where(
                        TENANT.TENANT_ID.eq(tenant.id().value()),
                        TENANT.VERSION.eq(tenant.revision().version() - 1))
                .execute();
        Versions.requireOne(updated, "tenant " + tenant.id().value());
    }
}
