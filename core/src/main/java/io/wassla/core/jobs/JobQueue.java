package io.wassla.core.jobs;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jobs of all tenants and of the platform. What is written here is announced as {@link JobNews}. */
public interface JobQueue {

    void add(Job job);

    Optional<Job> find(JobId id);

    /** Newest first. */
    Page<Job> page(PageRequest request);

    /**
     * Jobs of the given types that are due, and running ones whose worker is lost, longest due first, locked until the transaction ends;
     * those that somebody else has locked are passed over, not waited for.
     */
    List<Job> due(Set<String> types, Instant now, int most);

    /** The version must be one more than the stored one, else {@link io.wassla.core.kernel.ConcurrentChange}. */
    void update(Job job);
}
