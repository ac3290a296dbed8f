package io.wassla.core.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all in-memory adapters share: one transaction at a time, undone step by step when it fails.
 *
 * <p>Stronger than a real database, which lets transactions overlap: races must be tested on one.
 */
public final class MemoryDatabase {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final MemoryInvalidations invalidations = new MemoryInvalidations();

    /** Whether the calling thread is inside a transaction: gateways refuse to be called there. */
    public boolean isOpenHere() {
        return lock.isHeldByCurrentThread();
    }

    /** Throws when a gateway is called inside a transaction. */
    public void refuseInside(String gateway) {
        if (isOpenHere()) {
            throw new IllegalStateException(gateway + " was called inside a transaction");
        }
    }

    <T extends @Nullable Object> T transact(MemoryUnit unit, Supplier<? extends T> work) {
        if (isOpenHere()) {
            throw new IllegalStateException("transactions do not nest");
        }
        T outcome = locked(unit, work);
        if (!unit.isAbandoned()) {
            unit.announced().forEach(invalidations::publish);
        }
        return outcome;
    }

    MemoryInvalidations invalidations() {
        return invalidations;
    }

    void onRollback(Runnable step) {
        if (!isOpenHere()) {
            throw new IllegalStateException("no transaction is open");
        }
        undo.push(step);
    }

    private <T extends @Nullable Object> T locked(MemoryUnit unit, Supplier<? extends T> work) {
        lock.lock();
        var kept = false;
        try {
            T outcome = work.get();
            kept = !unit.isAbandoned();
            return outcome;
        } finally {
            unit.end();
            finish(kept);
            lock.unlock();
        }
    }

    private void finish(boolean kept) {
        while (!undo.isEmpty()) {
            var step = undo.pop();
            if (!kept) {
                step.run();
            }
        }
    }
}
