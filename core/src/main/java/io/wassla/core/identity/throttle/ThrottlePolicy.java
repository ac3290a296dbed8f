package io.wassla.core.identity.throttle;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How many tries are allowed in which time; all limits hold at once. A try stops counting when its window is full. */
public record ThrottlePolicy(List<Limit> limits) {

    public ThrottlePolicy {
        limits = ImmutableList.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("no limit at all");
        }
    }

    public static ThrottlePolicy of(Limit... limits) {
        return new ThrottlePolicy(List.of(limits));
    }

    /**
     * @param most tries allowed, at least 1
     * @param within the time they are counted in
     */
    public record Limit(int most, Duration within) {
        public Limit {
            if (most < 1 || !within.isPositive()) {
                throw new IllegalArgumentException("a limit of nothing");
            }
        }

        private Instant openFrom(List<Instant> tries) {
            return tries.size() < most
                    ? Instant.MIN
                    : tries.get(tries.size() - most).plus(within);
        }
    }

    /** Whether one more try is allowed, and if not, from when on. */
    public Verdict judge(Throttle throttle, Instant now) {
        var openFrom = limits.stream()
                .map(limit -> limit.openFrom(throttle.tries()))
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
        return now.isBefore(openFrom) ? new Verdict.Closed(Duration.between(now, openFrom)) : new Verdict.Open();
    }

    /** The longest time that any limit looks back. */
    public Duration memory() {
        return limits.stream().map(Limit::within).max(Duration::compareTo).orElseThrow();
    }

    boolean remembers(Instant at, Instant now) {
        return now.isBefore(at.plus(memory()));
    }

    public sealed interface Verdict {
        record Open() implements Verdict {}

        record Closed(Duration retryAfter) implements Verdict {}
    }
}
