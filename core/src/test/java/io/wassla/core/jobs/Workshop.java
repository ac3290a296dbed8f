package io.wassla.core.jobs;

import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A worker that does with every job what the test says, and a store that queues them. */
final class Workshop {
    static final Settings RESULT = Settings.of("created", 3L);

    final MemoryStorage storage = new MemoryStorage();
    final MovableClock clock = new MovableClock(Shops.NOW);
    final Tenant nasam = Shops.open(storage, "nasam");
    private final JobRunner runner =
            new JobRunner(storage.platform(), List.of(new Scripted()), JobPolicy.STANDARD, UUID::randomUUID, clock);
    private final RunDueJobs worker = new RunDueJobs(runner);
    private Function<JobRun, Settings> script = run -> RESULT;

    void script(Function<JobRun, Settings> next) {
        script = next;
    }

    int work() {
        return work(() -> false);
    }

    int work(BooleanSupplier stopping) {
        return worker.handle(stopping);
    }

    RunJob.Outcome workOn(JobId job) {
        return new RunJob(runner).handle(new RunJob.Command(job, () -> false));
    }

    JobId queue() {
        var task = new Job.Task(nasam.id(), "import", Settings.of("rows", 3L));
        var job = Job.queue(new JobId(TestIds.next()), task, clock.instant());
        return storage.transactions().within(nasam.id(), scope -> {
            scope.jobs().add(job);
            return job.id();
        });
    }

    Job find(JobId job) {
        return storage.platform().within(scope -> scope.jobs().find(job)).orElseThrow();
    }

    private final class Scripted implements JobHandler {
        @Override
        public String type() {
            return "import";
        }

        @Override
        public Settings run(JobRun run) {
            return script.apply(run);
        }
    }
}
