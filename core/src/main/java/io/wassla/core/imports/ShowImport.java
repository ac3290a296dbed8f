package io.wassla.core.imports;

import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobScope;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Shows one import of a store. */
public final class ShowImport {

    public record Command(TenantId tenant, JobId job) {}

    private final Transactions<? extends JobScope> transactions;

    public ShowImport(Transactions<? extends JobScope> transactions) {
        this.transactions = transactions;
    }

    public Optional<ImportReport> handle(Command command) {
        return transactions
                .within(command.tenant(), scope -> scope.jobs().find(command.job()))
                .flatMap(ImportReport::of);
    }
}
