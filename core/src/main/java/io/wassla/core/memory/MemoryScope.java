package io.wassla.core.memory;

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
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Usage;

/** Everything of one tenant, in memory. */
public final class MemoryScope extends MemoryUnit implements WasslaScope {
    final MemoryTables tables;
    private final TenantId tenant;

    MemoryScope(MemoryTables tables, TenantId tenant) {
        this.tables = tables;
        this.tenant = tenant;
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public CurrentTenant currentTenant() {
        return new MemoryCurrentTenant(this);
    }

    @Override
    public CurrentStore currentStore() {
        return new MemoryCurrentStore(this);
    }

    @Override
    public Usage usage() {
        return new MemoryUsage(this);
    }

    @Override
    public AuditLog audit() {
        return new MemoryAuditLog(this);
    }

    @Override
    public Outbox outbox() {
        return new MemoryOutbox(this);
    }

    @Override
    public Jobs jobs() {
        return new MemoryJobs(this);
    }

    @Override
    public Memberships memberships() {
        return new MemoryMemberships(this);
    }

    @Override
    public Invitations invitations() {
        return new MemoryInvitations(this);
    }

    @Override
    public Products products() {
        return new MemoryProducts(this);
    }

    @Override
    public Categories categories() {
        return new MemoryCategories(this);
    }

    @Override
    public Tags tags() {
        return new MemoryTags(this);
    }

    @Override
    public Stocks stocks() {
        return new MemoryStocks(this);
    }

    @Override
    public SearchEntries searchEntries() {
        return new MemorySearchEntries(this);
    }

    @Override
    public SearchIndex searchIndex() {
        return new MemorySearchIndex(this);
    }

    @Override
    public SearchSettingsStore searchSettings() {
        return new MemorySearchSettings(this);
    }

    @Override
    public ImportFaults importFaults() {
        return new MemoryImportFaults(this);
    }

    @Override
    public ImportPictures importPictures() {
        return new MemoryImportPictures(this);
    }

    @Override
    public ShopWindow shopWindow() {
        return new MemoryShopWindow(this);
    }
}
