package io.wassla.adapter.http.jobs;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.EventSink;
import io.wassla.adapter.http.live.Feed;
import io.wassla.adapter.http.live.News;
import io.wassla.adapter.http.live.Newsroom;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.ShowJob;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One job told as it goes on. An event's id is the job's version, so that whoever comes back hears what is newer; one
 * who has heard the end is told by 204 to come no more.
 */
final class JobEvents {
    private static final String NAME = "job";
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    private final ShowJob showJob;
    private final Newsroom newsroom;

    JobEvents(ShowJob showJob, Newsroom newsroom) {
        this.showJob = showJob;
        this.newsroom = newsroom;
    }

    Answer answer(Call call) {
        var id = new JobId(call.id("id"));
        var heard = call.lastEventId().map(JobEvents::version).orElse(0);
        var job = find(call, id).orElse(null);
        if (job == null) {
            return Answer.refused(ProblemType.NOT_FOUND);
        }
        if (job.state().isOver() && job.revision().version() <= heard) {
            return Answer.nothing();
        }
        return new Answer.Events(sink -> tell(call, id, heard, sink));
    }

    private void tell(Call call, JobId id, int heard, EventSink sink) throws IOException {
        try (var feed = newsroom.open(call.workplace(), id::equals)) {
            sink.heartbeat();
            if (!call.isForHeaders()) {
                tell(feed, call, id, heard, sink);
            }
        }
    }

    private void tell(Feed feed, Call call, JobId id, int heard, EventSink sink) throws IOException {
        @Nullable JobJson told = null;
        var last = heard;
        do {
            var job = find(call, id).orElseThrow();
            var json = JobJson.of(job, call.seat(), call.language());
            if (job.revision().version() > last && !json.equals(told)) {
                sink.event(Integer.toString(job.revision().version()), NAME, json);
                told = json;
                last = job.revision().version();
            }
            if (job.state().isOver()) {
                return;
            }
        } while (isAwaited(feed, sink));
    }

    /** Says no when the connection must end. */
    private boolean isAwaited(Feed feed, EventSink sink) throws IOException {
        while (true) {
            switch (feed.await(newsroom.heartbeat())) {
                case News.Quiet quiet -> sink.heartbeat();
                case News.Changed changed -> {
                    return true;
                }
                case News.Anything anything -> {
                    return true;
                }
                case News.Over over -> {
                    return false;
                }
            }
        }
    }

    private Optional<Job> find(Call call, JobId id) {
        return showJob.handle(new ShowJob.Command(call.tenant(), id));
    }

    /** One that we never sent counts as none. */
    private static int version(String id) {
        return VERSION.matcher(id).matches() ? Integer.parseInt(id) : 0;
    }
}
