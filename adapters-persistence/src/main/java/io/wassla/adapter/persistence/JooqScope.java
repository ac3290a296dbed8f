package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.audit.JooqAuditLog;
import io.wassla.adapter.persistence.catalog.JooqCategories;
import io.wassla.adapter.persistence.catalog.JooqProducts;
import io.wassla.adapter.persistence.catalog.JooqShopWindow;
import io.wassla.adapter.persistence.catalog.JooqStocks;
import io.wassla.adapter.persistence.catalog.JooqTags;
import io.wassla.adapter.persistence.imports.JooqImportFaults;
import io.wassla.adapter.persistence.imports.JooqImportPictures;
import io.wassla.adapter.persistence.jobs.JooqJobs;
import io.wassla.adapter.persistence.membership.JooqInvitations;
import io.wassla.adapter.persistence.membership.JooqMemberships;
import io.wassla.adapter.persistence.outbox.JooqOutbox;
import io.wassla.adapter.persistence.search.JooqSearchEntries;
import io.wassla.adapter.persistence.search.JooqSearchIndex;
import io.wassla.adapter.persistence.search.JooqSearchSettings;
import io.wassla.adapter.persistence.search.SearchTables;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.tenancy.JooqCurrentStore;
import io.wassla.adapter.persistence.tenancy.JooqCurrentTenant;
import io.wassla.adapter.persistence.tenancy.JooqUsage;
import io.wassla.core.WasslaScope;
import io.wassla.core.audit.AuditLog;
import io.wassla.core.catalog.Products;
import io.wassla.core.catalog.SearchEntries;
import io.wassla.core.catalog.category.Categories;
import io.wassla.core.catalog.stock.Stocks;
import io.wassla.core.catalog.tag.Tags;
import io.wassla.core.imports.ImportFaults;
import io.wassla.core.imports.picture.ImportPictures;
import io.wassla.core.jobs.Jobs;
import io.wassla.core.membership.Invitations;
import io.wassla.core.membership.Memberships;
import io.wassla.core.outbox.Outbox;
import io.wassla.core.search.SearchIndex;
import io.wassla.core.search.settings.SearchSettingsStore;
import io.wassla.core.storefront.ShopWindow;
import io.wassla.core.tenancy.CurrentStore;
import io.wassla.core.tenancy.CurrentTenant;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Usage;
import org.jspecify.annotations.Nullable;

/** Everything of one tenant, in PostgreSQL. Row-level security shows no other tenant's rows, whatever is asked. */
public final class JooqScope implements WasslaScope {
    private final Unit unit;
    private final TenantId tenant;
    private final SearchTables searchTables;

    JooqScope(Unit unit, TenantId tenant, SearchTables searchTables) {
        this.unit = unit;
        this.tenant = tenant;
        this.searchTables = searchTables;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public <T extends @Nullable Object> T abandon(T outcome) {
        return unit.<T>abandon(outcome);
    }

    @Override
    public void invalidate(Invalidation what) {
        unit.invalidate(what);
    }

    @Override
    public CurrentTenant currentTenant() {
        return new JooqCurrentTenant(unit, tenant);
    }

    @Override
    public CurrentStore currentStore() {
        return new JooqCurrentStore(unit);
    }

    @Override
    public Usage usage() {
        return new JooqUsage(unit);
    }

    @Override
    public AuditLog audit() {
        return new JooqAuditLog(unit, tenant);
    }

    @Override
    public Outbox outbox() {
        return new JooqOutbox(unit, tenant);
    }

    @Override
    public Jobs jobs() {
        return new JooqJobs(unit, tenant);
    }

    @Override
    public Memberships memberships() {
        return new JooqMemberships(unit);
    }

    @Override
    public Invitations invitations() {
        return new JooqInvitations(unit, tenant);
    }

    Unit unit() {
        return unit;
    }

    @Override
    public Products products() {
        return new JooqProducts(unit, tenant);
    }

    @Override
    public Categories categories() {
        return new JooqCategories(unit, tenant);
    }

    @Override
    public Tags tags() {
        return new JooqTags(unit, tenant);
    }

    @Override
    public Stocks stocks() {
        return new JooqStocks(unit, tenant);
    }

    @Override
    public SearchEntries searchEntries() {
        return new JooqSearchEntries(unit, tenant);
    }

    @Override
    public SearchIndex searchIndex() {
        return new JooqSearchIndex(unit, tenant, searchTables);
    }

    @Override
    public SearchSettingsStore searchSettings() {
        return new JooqSearchSettings(unit, tenant);
    }

    @Override
    public ImportFaults importFaults() {
        return new JooqImportFaults(unit, tenant);
    }

    @Override
    public ImportPictures importPictures() {
        return new JooqImportPictures(unit, tenant);
    }

    @Override
    public ShopWindow shopWindow() {
        return new JooqShopWindow(unit);
    }
}
