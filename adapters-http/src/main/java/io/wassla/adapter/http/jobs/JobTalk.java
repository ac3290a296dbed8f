package io.wassla.adapter.http.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.websocket.WsCloseStatus;
import io.wassla.adapter.http.json.Json;
import io.wassla.adapter.http.live.Feed;
import io.wassla.adapter.http.live.News;
import io.wassla.core.jobs.BrowseJobs;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.ShowJob;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.membership.Seat;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One socket and what is said over it. Waits until each message is written, so that a slow client slows only itself. */
final class JobTalk {
    private static final Logger LOG = LoggerFactory.getLogger(JobTalk.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Session socket;
    private final Seat seat;
    private final Duration heartbeat;
    private final BrowseJobs browseJobs;
    private final ShowJob showJob;

    JobTalk(Session socket, Seat seat, Duration heartbeat, BrowseJobs browseJobs, ShowJob showJob) {
        this.socket = socket;
        this.seat = seat;
        this.heartbeat = heartbeat;
        this.browseJobs = browseJobs;
        this.showJob = showJob;
    }

    /** Until the client goes or must go. */
    void hold(Feed feed) {
        try (feed) {
            tellNewest();
            var goesOn = true;
            while (goesOn && socket.isOpen()) {
                goesOn = said(feed.await(heartbeat));
            }
        } catch (CompletionException gone) {
            socket.disconnect();
        } catch (RuntimeException failed) {
            LOG.error("a socket failed", failed);
            socket.close(WsCloseStatus.SERVER_ERROR.getCode(), "internal_error", Callback.NOOP);
        }
    }

    private boolean said(News news) {
        switch (news) {
            case News.Quiet quiet -> write(written -> socket.sendPing(ByteBuffer.allocate(0), written));
            case News.Changed changed -> changed.jobs().forEach(this::tell);
            case News.Anything anything -> tellNewest();
            case News.Over over -> {
                end(over);
                return false;
            }
        }
        return true;
    }

    private void end(News.Over over) {
        var status = over.stopping() ? WsCloseStatus.GOING_AWAY : WsCloseStatus.POLICY_VIOLATION;
        socket.close(status.getCode(), over.stopping() ? "stopping" : "unauthenticated", Callback.NOOP);
    }

    private void tellNewest() {
        browseJobs
                .handle(new BrowseJobs.Command(seat.tenant(), PageRequest.FIRST))
                .items()
                .reversed()
                .forEach(this::tell);
    }

    private void tell(JobId id) {
        showJob.handle(new ShowJob.Command(seat.tenant(), id)).ifPresent(this::tell);
    }

    private void tell(Job job) {
        var json = json(JobJson.of(job, seat, Language.AR));
        write(written -> socket.sendText(json, written));
    }

    private static void write(Consumer<Callback.Completable> send) {
        Callback.Completable.with(send)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static String json(JobJson job) {
        try {
            return Json.mapper().writeValueAsString(job);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
