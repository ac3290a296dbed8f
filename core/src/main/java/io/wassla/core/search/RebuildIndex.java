package io.wassla.core.search;

import io.wassla.core.catalog.ReindexProducts;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobScope;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Queues the job that makes a store's index anew while the old one is served. */
public final class RebuildIndex {
    public record Command(TenantId tenant) {}

    private final Transactions<? extends JobScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public RebuildIndex(Transactions<? extends JobScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public JobId handle(Command command) {
        var task = new Job.Task(command.tenant(), ReindexProducts.TYPE, Settings.NONE);
        var job = Job.queue(new JobId(ids.get()), task, clock.instant());
        return transactions.within(command.tenant(), scope -> {
            scope.jobs().add(job);
            return job.id();
        });
    }
}
