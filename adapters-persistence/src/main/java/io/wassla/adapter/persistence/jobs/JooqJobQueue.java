package io.wassla.adapter.persistence.jobs;

import static io.wassla.adapter.persistence.db.Tables.JOB;

import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobNews;
import io.wassla.core.jobs.JobQueue;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

public final class JooqJobQueue implements JobQueue {
    private final Unit unit;

    public JooqJobQueue(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void add(Job job) {
        unit.dsl().insertInto(JOB).set(JobRow.added(job)).execute();
        unit.invalidate(JobNews.of(job));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return unit.dsl().selectFrom(JOB).where(JOB.ID.eq(id.value())).fetchOptional(JobRow::job);
    }

    @Override
    public Page<Job> page(PageRequest request) {
        return page(DSL.noCondition(), request);
    }

    Page<Job> page(Condition which, PageRequest request) {
        var rows = unit.dsl()
                .selectFrom(JOB)
                .where(which, Pages.from(JOB.ID, request))
                .orderBy(JOB.ID.desc())
                .limit(Pages.rows(request))
                .fetch(JobRow::job);
        return Page.cut(rows, request, job -> job.id().value());
    }

    @Override
    public List<Job> due(Set<String> types, Instant now, int most) {
        return unit.dsl()
                .selectFrom(JOB)
                .where(JOB.TYPE.in(types), JOB.DUE_AT.le(now))
                .orderBy(JOB.DUE_AT, JOB.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(JobRow::job);
    }

    @Override
    public void update(Job job) {
        var updated = unit.dsl()
                .update(JOB)
                .set(JobRow.changed(job))
                .where(
                        JOB.ID.eq(job.id().value()),
                        JOB.VERSION.eq(job.revision().version() - 1))
                .execute();
        Versions.requireOne(updated, "job " + job.id().value());
        unit.invalidate(JobNews.of(job));
    }
}
