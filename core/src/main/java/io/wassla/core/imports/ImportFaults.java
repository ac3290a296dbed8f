package io.wassla.core.imports;

import io.wassla.core.jobs.JobId;
import java.time.Instant;
import java.util.List;

/** The rows of the open tenant's files that were not taken, by the job that read them. */
public interface ImportFaults {

    void addAll(JobId job, List<RowFault> faults, Instant at);

    /** In the order of the file. */
    List<RowFault> of(JobId job, int most);

    /** The same of rows that begin below that line. */
    List<RowFault> below(int line, JobId job, int most);

    /** Those noted before that moment. */
    void removeBefore(Instant moment);
}
