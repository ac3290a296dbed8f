package io.wassla.core.catalog;

import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobFailed;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the search entries of a category's, a tag's or all products anew, a hundred in each transaction. After all of
 * them the words are forgotten that no product has any more.
 */
public final class ReindexProducts implements JobHandler {
    public static final String TYPE = "catalog.reindex";

    private final Transactions<? extends CatalogScope> transactions;

    public ReindexProducts(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    static Job.Task task(TenantId tenant, ProductFilter filter) {
        var category = filter.category();
        var tag = filter.tag();
        var input = Settings.NONE;
        if (category != null) {
            input = input.with("category", category.value().toString());
        }
        if (tag != null) {
            input = input.with("tag", tag.value().toString());
        }
        return new Job.Task(tenant, TYPE, input);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Settings run(JobRun run) {
        var tenant = run.tenant().orElseThrow(() -> new JobFailed("no_tenant", "The job names no store."));
        var filter = filter(run.input());
        var written = 0L;
        Cursor from = null;
        do {
            var page = batch(tenant, filter, from);
            written += page.items().size();
            from = page.next();
            run.report(50, written + " products");
        } while (from != null);
        if (filter.equals(ProductFilter.ALL)) {
            transactions.within(tenant, scope -> {
                scope.searchEntries().forgetWords();
                return true;
            });
        }
        return Settings.of("products", written);
    }

    private Page<ProductId> batch(TenantId tenant, ProductFilter filter, @Nullable Cursor from) {
        return transactions.within(tenant, scope -> {
            var page = scope.products()
                    .list(filter, new PageRequest(Reindexing.AT_ONCE, from))
                    .page();
            Reindexing.write(scope, Reindexing.ids(page));
            return page.map(sheet -> sheet.product().id());
        });
    }

    private static ProductFilter filter(Settings input) {
        var category = id(input, "category");
        var tag = id(input, "tag");
        return new ProductFilter(
                null, category == null ? null : new CategoryId(category), tag == null ? null : new TagId(tag), null);
    }

    private static @Nullable UUID id(Settings input, String key) {
        return input.values().get(key) instanceof String id ? UUID.fromString(id) : null;
    }
}
