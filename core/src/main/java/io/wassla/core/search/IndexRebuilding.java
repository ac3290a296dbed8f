package io.wassla.core.search;

import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductListing;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.jobs.JobFailed;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.jobs.JobScope;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Transactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts every product into the index again, a batch at a time: each is replaced in one transaction, so that shoppers
 * never miss one.
 */
public final class IndexRebuilding<S extends SearchScope & JobScope> implements JobHandler {
    private static final int BATCH = 100;

    private final Transactions<S> transactions;

    public IndexRebuilding(Transactions<S> transactions) {
        this.transactions = transactions;
    }

    @Override
    public String type() {
        return RebuildIndex.JOB;
    }

    @Override
    public Settings run(JobRun run) {
        var tenant = run.tenant().orElseThrow(() -> new JobFailed("no_tenant", "An index belongs to a store."));
        var at = State.of(run.checkpoint());
        while (!at.finished()) {
            var before = at;
            at = transactions.within(tenant, scope -> batch(scope, run, before));
        }
        return Settings.of("products", at.products());
    }

    private State batch(S scope, JobRun run, State before) {
        var listing = scope.products().list(ProductFilter.ALL, new PageRequest(BATCH, before.cursor()));
        scope.searchEntries()
                .putAll(listing.page().items().stream()
                        .map(sheet -> new SearchEntry(sheet.product(), sheet.categories(), sheet.tags()))
                        .toList());
        var after = before.after(listing);
        var all = Math.max(1, scope.products().count());
        var percent = (int) Math.min(99, after.products() * 100 / all);
        run.save(scope, new Progress(percent, "products", after.checkpoint()));
        return after;
    }

    private record State(long products, @Nullable Cursor cursor, boolean finished) {
        static State of(Settings checkpoint) {
            var products = checkpoint.values().get("products") instanceof Long done ? done : 0L;
            var cursor =
                    checkpoint.values().get("before") instanceof String id ? new Cursor(UUID.fromString(id)) : null;
            return new State(
                    products, cursor, Boolean.TRUE.equals(checkpoint.values().get("finished")));
        }

        State after(ProductListing listing) {
            var next = listing.page().next();
            return new State(products + listing.page().items().size(), next, next == null);
        }

        Settings checkpoint() {
            var done = Settings.of("products", products).with("finished", finished);
            return cursor == null ? done : done.with("before", cursor.before().toString());
        }
    }
}
