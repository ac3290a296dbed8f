package io.wassla.core.jobs;

import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Word that a job was added or has changed, heard on every node; sent by the repositories with each write.
 *
 * @param tenant whose; absent for the platform's own
 */
public record JobNews(@Nullable TenantId tenant, JobId job) {
    /** Of {@link io.wassla.core.tenancy.Invalidations}. */
    public static final String TOPIC = "job";

    private static final String NOBODY = "-";

    /** To be announced with a write. */
    public static Invalidation of(Job job) {
        var tenant = job.task().tenant();
        var whose = tenant == null ? NOBODY : tenant.value().toString();
        return new Invalidation(TOPIC, whose + "/" + job.id().value());
    }

    /** Absent when it is about something else, or not about one job. */
    public static Optional<JobNews> read(Invalidation what) {
        var slash = what.key().indexOf('/');
        if (!what.topic().equals(TOPIC) || slash < 0) {
            return Optional.empty();
        }
        var whose = what.key().substring(0, slash);
        var tenant = whose.equals(NOBODY) ? null : new TenantId(UUID.fromString(whose));
        return Optional.of(
                new JobNews(tenant, new JobId(UUID.fromString(what.key().substring(slash + 1)))));
    }
}
