package io.wassla.adapter.cli.tenant;

import io.wassla.core.Wassla;
import io.wassla.core.imports.ImportReport;
import io.wassla.core.imports.ShowImport;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.RunJob;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** An import that was just queued, on its way: run here, unless a server has it, and looked at meanwhile. */
record FollowedImport(Wassla wassla, TenantId tenant, JobId job) {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** @param meanwhile is shown how far it is, twice a second */
    ImportReport toItsEnd(Consumer<? super ImportReport> meanwhile) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var run = executor.submit(this::run);
            for (var report = after(run); true; report = after(run)) {
                if (report.job().state().isOver()) {
                    return report;
                }
                meanwhile.accept(report);
                if (run.isDone()) {
                    run = executor.submit(this::run);
                }
            }
        }
    }

    private RunJob.Outcome run() {
        return wassla.upkeep().runJob().handle(new RunJob.Command(job, () -> false));
    }

    /** How far it is once the run has ended, or a moment has passed. */
    private ImportReport after(Future<RunJob.Outcome> run) {
        try {
            switch (run.get(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                case RunJob.Outcome.Ran ran -> {}
                case RunJob.Outcome.NotWaiting elsewhere -> Thread.sleep(PAUSE);
            }
        } catch (TimeoutException running) {
            return show();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return show();
    }

    private ImportReport show() {
        return wassla.imports()
                .show()
                .handle(new ShowImport.Command(tenant, job))
                .orElseThrow();
    }
}
