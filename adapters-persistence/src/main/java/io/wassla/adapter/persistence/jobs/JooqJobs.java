package io.wassla.adapter.persistence.jobs;

import static io.wassla.adapter.persistence.db.Tables.JOB;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.Jobs;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** The same statements as for all jobs: row security narrows them to the open tenant's. */
public final class JooqJobs implements Jobs {
    private final JooqJobQueue jobs;
    private final TenantId open;

    public JooqJobs(Unit unit, TenantId open) {
        this.jobs = new JooqJobQueue(unit);
        this.open = open;
    }

    @Override
    public void add(Job job) {
        if (!open.equals(job.task().tenant())) {
            throw new IllegalArgumentException("another tenant's scope is open");
        }
        jobs.add(job);
    }

    @Override
    public Optional<Job> find(JobId id) {
        return jobs.find(id);
    }

    @Override
    public Page<Job> page(PageRequest request) {
        return jobs.page(request);
    }

    @Override
    public Page<Job> page(String type, PageRequest request) {
        return jobs.page(JOB.TYPE.eq(type), request);
    }

    @Override
    public void update(Job job) {
        jobs.update(job);
    }
}
