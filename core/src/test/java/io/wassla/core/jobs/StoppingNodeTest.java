package io.wassla.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.contract.Shops;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StoppingNodeTest {
    private final Workshop workshop = new Workshop();

    @Test
    void a_node_that_stops_takes_no_job() {
        workshop.queue();

        assertThat(workshop.work(() -> true)).isZero();
    }

    @Test
    void work_that_is_broken_off_by_the_stop_of_its_node_is_no_attempt() {
        var job = workshop.queue();
        var stopping = new AtomicBoolean();
        workshop.script(run -> {
            stopping.set(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        });

        assertThatThrownBy(() -> workshop.work(stopping::get)).hasMessage("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Queued(Shops.NOW));
        assertThat(workshop.find(job).attempts()).isZero();
    }

    @Test
    void a_node_that_stops_hands_the_job_back_at_its_next_report() {
        var job = workshop.queue();
        var stopping = new AtomicBoolean();
        workshop.script(run -> {
            stopping.set(true);
            run.report(50, "half");
            throw new AssertionError("went on");
        });

        assertThat(workshop.work(stopping::get)).isEqualTo(1);

        assertThat(workshop.find(job).state()).isEqualTo(new JobState.Queued(Shops.NOW));
    }
}
