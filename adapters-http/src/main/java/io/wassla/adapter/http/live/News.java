package io.wassla.adapter.http.live;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.jobs.JobId;
import java.util.Set;

/** What a waiting connection wakes up to. */
public sealed interface News {

    /** Nothing has happened for a while. */
    record Quiet() implements News {}

    record Changed(Set<JobId> jobs) implements News {
        public Changed {
            jobs = ImmutableSet.copyOf(jobs);
        }
    }

    /** Word may have been lost, or there was too much of it: anything may have changed. */
    record Anything() implements News {}

    /** The connection must end: the server stops, or whoever is connected may stay no longer. */
    record Over(boolean stopping) implements News {}
}
