package io.wassla.core.catalog;

import io.wassla.core.audit.AuditScope;
import io.wassla.core.catalog.category.Categories;
import io.wassla.core.catalog.stock.Stocks;
import io.wassla.core.catalog.tag.Tags;
import io.wassla.core.jobs.JobScope;
import io.wassla.core.outbox.OutboxScope;
import io.wassla.core.tenancy.TenancyScope;

/** What one tenant sells. */
public interface CatalogScope extends TenancyScope, AuditScope, OutboxScope, JobScope {

    Products products();

    Categories categories();

    Tags tags();

    Stocks stocks();

    SearchEntries searchEntries();
}
