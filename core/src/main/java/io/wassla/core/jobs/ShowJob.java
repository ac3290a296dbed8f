package io.wassla.core.jobs;

import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Shows one job of a tenant. */
public final class ShowJob {

    public record Command(TenantId tenant, JobId job) {}

    private final Transactions<? extends JobScope> transactions;

    public ShowJob(Transactions<? extends JobScope> transactions) {
        this.transactions = transactions;
    }

    public Optional<Job> handle(Command command) {
        return transactions.within(command.tenant(), scope -> scope.jobs().find(command.job()));
    }
}
