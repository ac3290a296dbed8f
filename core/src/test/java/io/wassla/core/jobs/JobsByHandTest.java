package io.wassla.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.PageRequest;
import org.junit.jupiter.api.Test;

class JobsByHandTest {
    private final Workshop workshop = new Workshop();
    private final CancelJob cancelJob = new CancelJob(workshop.storage.transactions(), workshop.clock);
    private final RetryJob retryJob = new RetryJob(workshop.storage.platform(), workshop.clock);

    @Test
    void a_waiting_job_is_cancelled_at_once() {
        var job = workshop.queue();

        cancel(job);

        assertThat(workshop.work()).isZero();
        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Cancelled(Shops.NOW));
    }

    @Test
    void a_running_job_is_stopped_at_its_next_report() {
        var job = workshop.queue();
        workshop.script(run -> {
            cancel(job);
            run.report(50, "half");
            throw new AssertionError("went on");
        });

        workshop.work();

        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Cancelled(Shops.NOW));
    }

    @Test
    void what_is_over_can_not_be_cancelled() {
        var job = workshop.queue();
        workshop.work();

        assertThat(cancelJob.handle(new CancelJob.Command(workshop.nasam.id(), job)))
                .isInstanceOf(CancelJob.Outcome.Over.class);
        assertThat(cancelJob.handle(new CancelJob.Command(workshop.nasam.id(), new JobId(TestIds.next()))))
                .isEqualTo(new CancelJob.Outcome.Unknown());
    }

    @Test
    void a_failed_job_is_queued_again_by_hand() {
        var job = workshop.queue();
        workshop.script(run -> {
            throw new JobFailed("file_invalid", "not a CSV file");
        });
        workshop.work();
        workshop.script(run -> Workshop.RESULT);

        retryJob.handle(new RetryJob.Command(job));

        assertThat(workshop.work()).isEqualTo(1);
        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Done(Workshop.RESULT, Shops.NOW));
        assertThat(retryJob.handle(new RetryJob.Command(job))).isInstanceOf(RetryJob.Outcome.NotFailed.class);
    }

    @Test
    void a_tenant_lists_and_shows_its_jobs() {
        var job = workshop.queue();
        var browse = new BrowseJobs(workshop.storage.transactions(), workshop.storage.platform());
        var show = new ShowJob(workshop.storage.transactions());

        assertThat(browse.handle(new BrowseJobs.Command(workshop.nasam.id(), PageRequest.FIRST))
                        .items())
                .extracting(Job::id)
                .containsExactly(job);
        assertThat(browse.handle(new BrowseJobs.Command(null, PageRequest.FIRST))
                        .items())
                .hasSize(1);
        assertThat(show.handle(new ShowJob.Command(workshop.nasam.id(), job))).isPresent();
        assertThat(show.handle(
                        new ShowJob.Command(Shops.open(workshop.storage, "rand").id(), job)))
                .isEmpty();
    }

    private void cancel(JobId job) {
        assertThat(cancelJob.handle(new CancelJob.Command(workshop.nasam.id(), job)))
                .isInstanceOf(CancelJob.Outcome.Cancelled.class);
    }
}
