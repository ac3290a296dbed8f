package io.wassla.adapter.http.live;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobNews;
import io.wassla.core.session.SessionDirectory.Workplace;
import io.wassla.core.session.WatchSessions;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands word of changed jobs to the connections that are open on this node, and ends those of people who may stay no
 * longer. Waiting costs the database nothing; asking who may stay is one statement for all.
 */
public final class Newsroom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Set<Feed> feeds = ConcurrentHashMap.newKeySet();
    private final Invalidations.Subscription subscription;
    private final WatchSessions watch;
    private final StreamLimits limits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("wassla-live").factory());
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile boolean stopping;

    public Newsroom(Invalidations invalidations, WatchSessions watch, StreamLimits limits) {
        this.watch = watch;
        this.limits = limits;
        this.subscription = invalidations.subscribe(this::hear);
    }

    /** After so much silence a sign of life is due. */
    public Duration heartbeat() {
        return limits.heartbeat();
    }

    /** Answers 429 when the session has too many open, and 503 when the node has. */
    public Feed open(Workplace place, Predicate<JobId> interest) {
        var feed = new Feed(place, interest, this);
        synchronized (feeds) {
            requireRoom(place);
            feeds.add(feed);
        }
        if (watching.compareAndSet(false, true)) {
            var pause = limits.recheck().toMillis();
            var unused = clock.scheduleWithFixedDelay(this::recheck, pause, pause, TimeUnit.MILLISECONDS);
        }
        return feed;
    }

    void forget(Feed feed) {
        feeds.remove(feed);
    }

    /** Ends all connections, and lets no other in. */
    @Override
    public void close() {
        synchronized (feeds) {
            stopping = true;
        }
        subscription.close();
        clock.shutdownNow();
        feeds.forEach(feed -> feed.end(true));
    }

    private void requireRoom(Workplace place) {
        if (stopping || feeds.size() >= limits.perNode()) {
            throw Problem.of(ProblemType.UNAVAILABLE).retryAfter(LATER).asException();
        }
        var own = feeds.stream()
                .filter(feed -> feed.place().session().equals(place.session()))
                .count();
        if (own >= limits.perSession()) {
            throw Problem.tooOften(LATER).asException();
        }
    }

    private void hear(Invalidation what) {
        if (what.equals(Invalidation.ALL)) {
            feeds.forEach(Feed::tellAnything);
        }
        JobNews.read(what).ifPresent(this::pass);
    }

    private void pass(JobNews news) {
        feeds.stream()
                .filter(feed -> feed.place().tenant().equals(news.tenant()))
                .forEach(feed -> feed.tell(news.job()));
    }

    private void recheck() {
        try {
            var present = feeds.stream().map(Feed::place).collect(toImmutableSet());
            var welcome = watch.handle(new WatchSessions.Command(present));
            feeds.stream()
                    .filter(feed -> present.contains(feed.place()) && !welcome.contains(feed.place()))
                    .forEach(feed -> feed.end(false));
        } catch (RuntimeException unanswered) {
            LOG.warn("could not ask who may stay connected: {}", unanswered.getMessage());
        }
    }
}
