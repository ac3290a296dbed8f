package io.wassla.adapter.http.live;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.jobs.JobId;
import io.wassla.core.session.SessionDirectory.Workplace;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one open connection has yet to be told. Told by many threads, heard by one; closed when the connection is. */
public final class Feed implements AutoCloseable {
    private static final int MOST = 200;

    private final Workplace place;
    private final Predicate<JobId> interest;
    private final Newsroom newsroom;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Set<JobId> changed = new LinkedHashSet<>();
    private boolean anything;
    private News.@Nullable Over over;

    Feed(Workplace place, Predicate<JobId> interest, Newsroom newsroom) {
        this.place = place;
        this.interest = interest;
        this.newsroom = newsroom;
    }

    Workplace place() {
        return place;
    }

    /** Waits for news, but no longer than that. */
    public News await(Duration patience) {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (left > 0 && !anything && changed.isEmpty() && over == null) {
                left = told.awaitNanos(left);
            }
            return taken();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new News.Over(true);
        } finally {
            lock.unlock();
        }
    }

    private News taken() {
        if (over != null) {
            return over;
        }
        var news = anything
                ? new News.Anything()
                : changed.isEmpty() ? new News.Quiet() : new News.Changed(ImmutableSet.copyOf(changed));
        anything = false;
        changed.clear();
        return news;
    }

    void tell(JobId job) {
        if (interest.test(job)) {
            change(() -> {
                if (!anything) {
                    changed.add(job);
                }
                if (changed.size() > MOST) {
                    startOver();
                }
            });
        }
    }

    void tellAnything() {
        change(this::startOver);
    }

    void end(boolean stopping) {
        change(() -> over = new News.Over(stopping));
    }

    @Override
    public void close() {
        newsroom.forget(this);
    }

    private void startOver() {
        anything = true;
        changed.clear();
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
