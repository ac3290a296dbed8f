package io.wassla.core.imports;

import com.google.common.collect.AbstractIterator;
import io.wassla.core.jobs.JobId;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with each refused row of an import, row by row in the order of the file, read some at a time. */
final class FaultyRows extends AbstractIterator<List<RowFault>> {
    private static final int MOST = 1_000;

    private final Transactions<? extends ImportScope> transactions;
    private final TenantId tenant;
    private final JobId job;
    private final Deque<RowFault> read = new ArrayDeque<>();
    private int line;

    FaultyRows(Transactions<? extends ImportScope> transactions, TenantId tenant, JobId job) {
        this.transactions = transactions;
        this.tenant = tenant;
        this.job = job;
    }

    @Override
    protected @Nullable List<RowFault> computeNext() {
        if (read.isEmpty()) {
            read.addAll(more());
        }
        if (read.isEmpty()) {
            return endOfData();
        }
        var row = new ArrayList<RowFault>();
        do {
            row.add(read.pop());
        } while (!read.isEmpty() && read.peek().line() == row.getFirst().line());
        line = row.getFirst().line();
        return row;
    }

    /** Whole rows: of the last one there may be more, so it is read again. */
    private List<RowFault> more() {
        var faults = transactions.within(tenant, scope -> scope.importFaults().below(line, job, MOST));
        if (faults.size() < MOST) {
            return faults;
        }
        var last = faults.getLast().line();
        return faults.stream().filter(fault -> fault.line() < last).toList();
    }
}
