package io.wassla.core.jobs;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.Optional;

/** The jobs of the open tenant. What is written here is announced as {@link JobNews}. */
public interface Jobs {

    /** Its task must name the open tenant. */
    void add(Job job);

    Optional<Job> find(JobId id);

    /** Newest first. */
    Page<Job> page(PageRequest request);

    /** Those of one type, newest first. */
    Page<Job> page(String type, PageRequest request);

    /** The version must be one more than the stored one, else {@link io.wassla.core.kernel.ConcurrentChange}. */
    void update(Job job);
}
