package io.wassla.core.jobs;

import java.util.List;

/**
 * Runs chores, each on one node at a time however many there are, until it is closed; closing waits for running ones,
 * up to ten seconds; then they are interrupted.
 */
public interface Recurring {

    Running start(List<Chore> chores);

    /** Ends with {@code close}. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }
}
