package io.wassla.adapter.persistence.recurring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.wassla.core.jobs.Chore;
import io.wassla.core.jobs.Recurring;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Recurring work by db-scheduler: each chore is a row that one node at a time picks when it is due.
 *
 * <p>A node that dies while it works is missed after three quarters of a minute, and another one goes on.
 */
public final class SchedulerRecurring implements Recurring {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource database;
    private final String node;

    /** @param node unique among the nodes of a database */
    public SchedulerRecurring(DataSource database, String node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public Running start(List<Chore> chores) {
        var scheduler = Scheduler.create(database)
                .startTasks(chores.stream().map(SchedulerRecurring::task).toList())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(node))
                .threads(Math.max(1, chores.size()))
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
        return () -> scheduler.stop();
    }

    private static RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.pause()))
                .execute((instance, context) ->
                        chore.work().run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
