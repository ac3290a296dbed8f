package io.wassla.adapter.persistence.sql;

import java.util.concurrent.atomic.LongAdder;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;

/**
 * Counts the statements that were sent: begin, commit and naming the tenant don't count, as each transaction has them.
 *
 * <p>Cheap enough to be always on. A batch is one statement. Safe for concurrent use.
 */
public final class StatementCount {
    private final LongAdder total = new LongAdder();

    @SuppressWarnings("ThreadLocalUsage") // one for each storage, of which a process has one
    private final ThreadLocal<long[]> here = ThreadLocal.withInitial(() -> new long[1]);

    /** Sent by all threads since the storage was opened. */
    public long total() {
        return total.sum();
    }

    /** Sent by the calling thread; the difference of two readings is what came between. */
    public long onThisThread() {
        return here.get()[0];
    }

    ExecuteListenerProvider listener() {
        return () -> listener;
    }

    private final ExecuteListener listener = new ExecuteListener() {
        @Override
        public void executeStart(ExecuteContext context) {
            total.increment();
            here.get()[0]++;
        }
    };
}
