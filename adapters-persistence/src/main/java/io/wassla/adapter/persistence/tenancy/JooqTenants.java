package io.wassla.adapter.persistence.tenancy;

import static io.wassla.adapter.persistence.db.Tables.TENANT;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Tenants;
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
        return unit.dsl()
                        .insertInto(TENANT)
                        .set(TenantRow.added(tenant))
                        .onConflict(TENANT.SLUG)
                        .doNothing()
                        .execute()
                == 1;
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
                .select(TENANT.SLUG)
                .from(TENANT)
                .where(TENANT.SLUG.in(slugs.stream().map(Slug::value).toList()))
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
        var updated = unit.dsl()
                .update(TENANT)
                .set(TenantRow.changed(tenant))
                .where(
                        TENANT.TENANT_ID.eq(tenant.id().value()),
                        TENANT.VERSION.eq(tenant.revision().version() - 1))
                .execute();
        Versions.requireOne(updated, "tenant " + tenant.id().value());
    }
}
