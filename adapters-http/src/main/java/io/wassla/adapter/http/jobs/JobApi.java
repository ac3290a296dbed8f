package io.wassla.adapter.http.jobs;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.live.Newsroom;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.jobs.BrowseJobs;
import io.wassla.core.jobs.CancelJob;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.ShowJob;
import java.util.List;

/** Work that takes a while. */
public final class JobApi implements ApiFeature {
    private final BrowseJobs browseJobs;
    private final ShowJob showJob;
    private final CancelJob cancelJob;
    private final JobEvents events;

    public JobApi(BrowseJobs browseJobs, ShowJob showJob, CancelJob cancelJob, Newsroom newsroom) {
        this.browseJobs = browseJobs;
        this.showJob = showJob;
        this.cancelJob = cancelJob;
        this.events = new JobEvents(showJob, newsroom);
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/api/v1/jobs", "browseJobs", "Jobs", "Lists the tenant's jobs, newest first")
                        .member(null)
                        .answersPages(JobJson.class)
                        .by(this::browse),
                Describe.get(
                                JobSocket.PATH,
                                "streamJobs",
                                "Jobs",
                                "A WebSocket: tells the newest jobs, oldest of them first, then each that changes, as"
                                        + " JSON like that of showJob; at most 10 streams for a session")
                        .memberOrBrowser()
                        .answersNothing(101)
                        .refuses(ProblemType.UPGRADE_REQUIRED)
                        .by(JobApi::plain),
                Describe.get(
                                "/api/v1/jobs/{id}/events",
                                "tellJob",
                                "Jobs",
                                "Tells a job as it goes on, by server-sent events; the stream ends with the job, and"
                                        + " 204 says that nothing more will come; at most 10 streams for a session")
                        .memberOrBrowser()
                        .answersEvents(JobJson.class)
                        .answersNothing(204)
                        .by(events::answer),
                Describe.get("/api/v1/jobs/{id}", "showJob", "Jobs", "Shows a job")
                        .member(null)
                        .answers(200, JobJson.class)
                        .by(this::show),
                Describe.post(
                                "/api/v1/jobs/{id}/cancel",
                                "cancelJob",
                                "Jobs",
                                "Stops a job: at once when it waits, at its next report when it runs")
                        .member(null)
                        .answers(200, JobJson.class)
                        .refuses(ProblemType.JOB_OVER)
                        .by(this::cancel));
    }

    private static Answer plain(Call call) {
        return Answer.refused(Problem.of(ProblemType.UPGRADE_REQUIRED)
                .withHeader("Upgrade", "websocket")
                .withHeader("Connection", "Upgrade"));
    }

    private Answer browse(Call call) {
        var page = browseJobs.handle(new BrowseJobs.Command(call.tenant(), call.page()));
        return Answer.ok(call.list(page.map(job -> JobJson.of(job, call.seat(), call.language()))));
    }

    private Answer show(Call call) {
        return showJob.handle(new ShowJob.Command(call.tenant(), new JobId(call.id("id"))))
                .<Answer>map(job -> Answer.ok(JobJson.of(job, call.seat(), call.language())))
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer cancel(Call call) {
        return switch (cancelJob.handle(new CancelJob.Command(call.tenant(), new JobId(call.id("id"))))) {
            case CancelJob.Outcome.Cancelled cancelled ->
                Answer.ok(JobJson.of(cancelled.job(), call.seat(), call.language()));
            case CancelJob.Outcome.Over over -> Answer.refused(ProblemType.JOB_OVER);
            case CancelJob.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }
}
