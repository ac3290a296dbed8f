package io.wassla.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.Settings;
import org.junit.jupiter.api.Test;

class RunJobTest {
    private final Workshop workshop = new Workshop();

    @Test
    void one_job_is_run_at_once_and_no_other() {
        var job = workshop.queue();
        var other = workshop.queue();

        assertThat(workshop.workOn(job)).isEqualTo(new RunJob.Outcome.Ran());

        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Done(Workshop.RESULT, Shops.NOW));
        assertThat(workshop.find(other).state()).isInstanceOf(JobState.Queued.class);
        assertThat(workshop.workOn(job)).isEqualTo(new RunJob.Outcome.NotWaiting());
        assertThat(workshop.workOn(new JobId(TestIds.next()))).isEqualTo(new RunJob.Outcome.NotWaiting());
    }

    @Test
    void a_job_that_a_worker_has_is_left_to_it_until_it_is_lost() {
        var job = workshop.queue();
        workshop.script(run -> {
            workshop.script(again -> Workshop.RESULT);
            assertThat(workshop.workOn(job)).isEqualTo(new RunJob.Outcome.NotWaiting());
            workshop.clock.pass(JobPolicy.STANDARD.silence());
            assertThat(workshop.workOn(job)).isEqualTo(new RunJob.Outcome.Ran());
            return Settings.of("late", true);
        });

        workshop.work();

        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Done(Workshop.RESULT, workshop.clock.instant()));
    }
}
