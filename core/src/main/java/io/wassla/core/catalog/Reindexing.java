package io.wassla.core.catalog;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes search entries anew because something they show, but no product, has changed. A few at once, in the
 * transaction of the change; when there are more, a job does the rest, so that no transaction is long.
 */
public final class Reindexing {
    static final int AT_ONCE = PageRequest.MOST;

    private final Supplier<UUID> ids;

    public Reindexing(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** Of products that the filter finds now, once what they show is written. */
    public void products(CatalogScope scope, ProductFilter filter, Instant now) {
        var first = page(scope, filter);
        write(scope, ids(first));
        if (first.next() != null) {
            scope.jobs().add(Job.queue(new JobId(ids.get()), ReindexProducts.task(scope.tenant(), filter), now));
        }
    }

    /** Of products that the filter finds before something is removed and no longer afterwards. */
    public void without(CatalogScope scope, ProductFilter filter, Instant now, Runnable removal) {
        var first = page(scope, filter);
        removal.run();
        write(scope, ids(first));
        if (first.next() != null) {
            scope.jobs()
                    .add(Job.queue(new JobId(ids.get()), ReindexProducts.task(scope.tenant(), ProductFilter.ALL), now));
        }
    }

    /** Reads again what is locked: what was read before may be older than a change that has just been committed. */
    static void write(CatalogScope scope, Collection<ProductId> products) {
        if (products.isEmpty()) {
            return;
        }
        FreshProducts.read(products, scope);
        var sheets = scope.products().sheets(products);
        var branches = scope.categories()
                .branches(sheets.stream()
                        .flatMap(sheet -> sheet.product().placement().categories().stream())
                        .distinct()
                        .toList());
        scope.searchEntries()
                .putAll(sheets.stream()
                        .map(sheet -> References.entry(sheet.product(), branches, sheet.tags()))
                        .toList());
        sheets.forEach(sheet ->
                CatalogNotices.product(scope, scope.tenant(), sheet.product().id()));
    }

    static List<ProductId> ids(Page<ProductSheet> page) {
        return page.items().stream().map(sheet -> sheet.product().id()).toList();
    }

    private static Page<ProductSheet> page(CatalogScope scope, ProductFilter filter) {
        return scope.products().list(filter, new PageRequest(AT_ONCE, null)).page();
    }
}
