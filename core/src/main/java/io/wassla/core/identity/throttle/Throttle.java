package io.wassla.core.identity.throttle;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * A log of tries that slides with time: exact, where counting in fixed windows would let twice as many through at a
 * window's edge.
 *
 * @param tries oldest first, to the microsecond
 */
public record Throttle(ThrottleKey key, List<Instant> tries) {

    public Throttle {
        tries = tries.stream().map(Throttle::kept).sorted().collect(ImmutableList.toImmutableList());
    }

    public static Throttle untouched(ThrottleKey key) {
        return new Throttle(key, List.of());
    }

    /** That of the key among those that were read. */
    public static Throttle of(ThrottleKey key, Map<ThrottleKey, Throttle> tries) {
        return tries.getOrDefault(key, untouched(key));
    }

    /** One more try, and those forgotten that no limit of the policy looks at any more. */
    public Throttle plus(Instant now, ThrottlePolicy policy) {
        var kept = tries.stream().filter(at -> policy.remembers(at, now)).toList();
        return new Throttle(
                key, ImmutableList.<Instant>builder().addAll(kept).add(now).build());
    }

    /** Takes one try of that moment back. */
    public Throttle minus(Instant at) {
        var index = tries.indexOf(kept(at));
        if (index < 0) {
            return this;
        }
        return new Throttle(
                key,
                ImmutableList.<Instant>builder()
                        .addAll(tries.subList(0, index))
                        .addAll(tries.subList(index + 1, tries.size()))
                        .build());
    }

    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
