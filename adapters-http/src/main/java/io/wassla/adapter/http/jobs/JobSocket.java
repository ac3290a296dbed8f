package io.wassla.adapter.http.jobs;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsCloseStatus;
import io.javalin.websocket.WsConnectContext;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.api.Access;
import io.wassla.adapter.http.api.Callers;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.live.Feed;
import io.wassla.adapter.http.live.Newsroom;
import io.wassla.adapter.http.problem.Refused;
import io.wassla.core.jobs.BrowseJobs;
import io.wassla.core.jobs.ShowJob;
import io.wassla.core.membership.Seat;
import io.wassla.core.session.Principal;
import io.wassla.core.session.SessionDirectory.Workplace;
import java.time.Duration;
import java.util.Objects;

/** All jobs of a tenant, told over a WebSocket: first the newest, then each that changes. What clients say is ignored. */
public final class JobSocket implements Feature {
    static final String PATH = "/api/v1/jobs/stream";

    private static final String CALLER = JobSocket.class.getName();
    private static final Access ACCESS = new Access.OfTenant(null, false, false, true);
    private static final int LONGEST_MESSAGE = 1_024;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Callers callers;
    private final RateLimits limits;
    private final Newsroom newsroom;
    private final BrowseJobs browseJobs;
    private final ShowJob showJob;

    public JobSocket(Callers callers, RateLimits limits, Newsroom newsroom, BrowseJobs browseJobs, ShowJob showJob) {
        this.callers = callers;
        this.limits = limits;
        this.newsroom = newsroom;
        this.browseJobs = browseJobs;
        this.showJob = showJob;
    }

    @Override
    public void mount(RoutesConfig routes) {
        routes.wsBeforeUpgrade(PATH, this::admit);
        routes.ws(PATH, socket -> socket.onConnect(this::connected));
    }

    private void admit(Context ctx) {
        ctx.attribute(CALLER, callers.admit(ctx, ACCESS, limits).orElseThrow());
    }

    private void connected(WsConnectContext ctx) {
        ctx.session.setMaxTextMessageSize(LONGEST_MESSAGE);
        ctx.session.setMaxBinaryMessageSize(LONGEST_MESSAGE);
        ctx.session.setIdleTimeout(SILENCE);
        Principal principal = Objects.requireNonNull(ctx.attribute(CALLER), "nobody was admitted");
        Seat seat = Objects.requireNonNull(principal.seat(), "called for no tenant");
        try {
            talk(ctx, seat, newsroom.open(new Workplace(principal.session().id(), seat.tenant()), job -> true));
        } catch (Refused full) {
            ctx.closeSession(
                    WsCloseStatus.TRY_AGAIN_LATER, full.problem().type().code());
        }
    }

    private void talk(WsConnectContext ctx, Seat seat, Feed feed) {
        var talk = new JobTalk(ctx.session, seat, newsroom.heartbeat(), browseJobs, showJob);
        Thread.ofVirtual().name("job-socket").start(() -> talk.hold(feed));
    }
}
