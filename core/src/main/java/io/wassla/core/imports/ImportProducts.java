package io.wassla.core.imports;

import com.google.common.io.CountingInputStream;
import io.wassla.core.jobs.JobFailed;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.Settings;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.OpenObject;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Takes in a file of products, a batch at a time.
 *
 * <p>A batch and the note of how far the file is read are committed together: a run that goes on where a lost one
 * stopped takes every row once. A row that can't be taken is noted and stops no other. In bounded memory, but for the
 * names of groups whose rows are scattered over the file.
 */
public final class ImportProducts implements JobHandler {
    public static final String TYPE = "import_products";

    /** Rows of a transaction: short enough for others who want to write, long enough to be quick. */
    private static final int BATCH = 200;

    /** A run after one that failed takes fewer rows at once, because a slow database may have time enough for them. */
    private static final int SMALL_BATCH = 50;

    private final Transactions<? extends ImportScope> transactions;
    private final ObjectStorage objects;
    private final BatchImport batches;

    public ImportProducts(
            Transactions<? extends ImportScope> transactions, ObjectStorage objects, BatchImport batches) {
        this.transactions = transactions;
        this.objects = objects;
        this.batches = batches;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Settings run(JobRun run) {
        var tenant = run.tenant().orElseThrow();
        var file = objects.open(StartImport.file(tenant, run.job()))
                .orElseThrow(() -> new JobFailed("file_gone", "The uploaded file is not there any more."));
        try (file) {
            var terms = transactions.within(tenant, Terms::of);
            var tally = run(run, tenant, file, terms);
            return result(run, tenant, tally);
        }
    }

    private Tally run(JobRun run, TenantId tenant, OpenObject file, Terms terms) {
        var bytes = new CountingInputStream(file.content());
        var products = new ProductFile(bytes, terms);
        var groups = new ScatteredGroups();
        var tally = Tally.of(run.checkpoint());
        var unread = groups.after(tally.line(), products.groups());
        while (unread.hasNext()) {
            var batch = batch(unread, run.attempt() == 1 ? BATCH : SMALL_BATCH);
            var percent = percent(bytes.getCount(), file.facts().length());
            var done = tally;
            tally = transactions.within(tenant, scope -> {
                var sum = done.plus(batches.take(batch, groups, terms, run.job(), scope));
                run.save(scope, new Progress(percent, "rows", sum.settings()));
                return sum;
            });
        }
        return tally;
    }

    /** Whole groups, until there are enough rows. */
    private static List<List<CheckedRow>> batch(Iterator<List<CheckedRow>> groups, int size) {
        var batch = new ArrayList<List<CheckedRow>>();
        for (var rows = 0;
                rows < size && groups.hasNext();
                rows += batch.getLast().size()) {
            batch.add(groups.next());
        }
        return batch;
    }

    private static int percent(long read, long length) {
        return length == 0 ? 99 : (int) Math.min(99, read * 100 / length);
    }

    private Settings result(JobRun run, TenantId tenant, Tally tally) {
        var faults = transactions.within(tenant, scope -> scope.importFaults().of(run.job(), RowFault.MOST_SHOWN));
        return tally.counts()
                .with("errors", faults.stream().map(RowFault::settings).toList());
    }
}
