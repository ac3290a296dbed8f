package io.wassla.adapter.persistence.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.jobs.Chore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SchedulerRecurringTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void runs_a_chore_again_and_again_though_it_throws_and_on_one_node_at_a_time() {
        var database = TestCluster.get().freshDatabase();
        var runs = new AtomicInteger();
        var atOnce = new AtomicInteger();
        var mostAtOnce = new AtomicInteger();
        var chores = List.of(new Chore("count", SHORT, () -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            atOnce.decrementAndGet();
            throw new IllegalStateException("this chore always fails");
        }));

        try (var one = Storage.open(database, StorageSettings.STANDARD.withConnections(1, 2));
                var two = Storage.open(database, StorageSettings.STANDARD.withConnections(1, 2));
                var here = one.recurring().start(chores);
                var there = two.recurring().start(chores)) {
            await().atMost(Duration.ofSeconds(15)).until(() -> runs.get() >= 2);
        }

        assertThat(mostAtOnce).hasValue(1);
    }
}
