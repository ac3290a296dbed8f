package io.wassla.core.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Work that recurs: passing on events, sealing the audit log, cleaning up.
 *
 * @param name stable and unique
 * @param pause between the end of a run and the next
 * @param work quick to find that nothing is to do; what it throws is logged, and it runs again
 */
public record Chore(String name, Duration pause, Work work) {

    /** For work that takes but a moment. */
    public Chore(String name, Duration pause, Runnable work) {
        this(name, pause, stopping -> work.run());
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        /** @param stopping whether the node stops; long work looks now and then and ends early */
        void run(BooleanSupplier stopping);
    }
}
