package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An import as people watch it.
 *
 * @param tally what it has come to so far
 * @param faults why rows were refused, of the first {@link RowFault#MOST_SHOWN}; none before it is done
 */
public record ImportReport(Job job, Tally tally, List<RowFault> faults) {
    public ImportReport {
        faults = ImmutableList.copyOf(faults);
    }

    /** Nothing for a job of another kind. */
    static Optional<ImportReport> of(Job job) {
        return job.task().type().equals(ImportProducts.TYPE) ? Optional.of(read(job)) : Optional.empty();
    }

    static ImportReport read(Job job) {
        return job.state() instanceof JobState.Done(var result, var at)
                ? new ImportReport(job, Tally.of(result), faults(result.values().get("errors")))
                : new ImportReport(job, Tally.of(job.progress().checkpoint()), List.of());
    }

    private static List<RowFault> faults(@Nullable Object told) {
        return told instanceof List<?> rows
                ? rows.stream().flatMap(ImportReport::fault).toList()
                : List.of();
    }

    private static Stream<RowFault> fault(Object told) {
        return RowFault.read(told).stream();
    }
}
