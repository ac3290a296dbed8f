package io.wassla.core.jobs;

import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;

/** Stops a job: at once when it waits, at its next report when it runs. */
public final class CancelJob {

    public record Command(TenantId tenant, JobId job) {}

    public sealed interface Outcome {
        record Cancelled(Job job) implements Outcome {}

        /** Too late: it is done, failed or cancelled already. */
        record Over(Job job) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends JobScope> transactions;
    private final InstantSource clock;

    public CancelJob(Transactions<? extends JobScope> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return transactions.within(
                command.tenant(),
                scope -> scope.jobs()
                        .find(command.job())
                        .map(job -> cancel(job, scope.jobs()))
                        .orElseGet(Outcome.Unknown::new));
    }

    private Outcome cancel(Job job, Jobs jobs) {
        if (job.state().isOver()) {
            return new Outcome.Over(job);
        }
        var cancelled = job.cancelled(clock.instant());
        jobs.update(cancelled);
        return new Outcome.Cancelled(cancelled);
    }
}
