package io.wassla.core.imports;

import io.wassla.core.jobs.JobId;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.Optional;

/** Finds the rows of an import that were refused, for a file to mend and to import again. */
public final class CollectRefusedRows {

    public record Command(TenantId tenant, JobId job) {}

    private final Transactions<? extends ImportScope> transactions;
    private final ObjectStorage objects;

    public CollectRefusedRows(Transactions<? extends ImportScope> transactions, ObjectStorage objects) {
        this.transactions = transactions;
        this.objects = objects;
    }

    /** Nothing when there is no such import, or its file is no longer kept. */
    public Optional<RefusedRows> handle(Command command) {
        var file = StartImport.file(command.tenant(), command.job());
        return transactions
                .within(command.tenant(), scope -> scope.jobs().find(command.job()))
                .flatMap(ImportReport::of)
                .filter(known -> objects.exists(file))
                .map(known ->
                        new RefusedRows(objects, file, new FaultyRows(transactions, command.tenant(), command.job())));
    }
}
