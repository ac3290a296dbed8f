package io.wassla.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.throttle.ThrottlePolicy.Limit;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottlePolicyTest {
    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    private static final ThrottleKey KEY = new ThrottleKey("codes", "noura@example.com");
    private static final ThrottlePolicy POLICY =
            ThrottlePolicy.of(new Limit(2, Duration.ofMinutes(10)), new Limit(3, Duration.ofHours(1)));

    @Test
    void is_open_below_every_limit() {
        assertThat(judge(NOON)).isEqualTo(new Verdict.Open());
        assertThat(judge(NOON, 1)).isEqualTo(new Verdict.Open());
    }

    @Test
    void is_closed_until_the_oldest_try_that_matters_is_out_of_its_window() {
        assertThat(judge(NOON, 9, 3)).isEqualTo(new Verdict.Closed(Duration.ofMinutes(1)));
        assertThat(judge(NOON, 10, 3)).isEqualTo(new Verdict.Open());
    }

    @Test
    void tells_the_longest_wait_when_two_limits_are_reached() {
        assertThat(judge(NOON, 50, 9, 3)).isEqualTo(new Verdict.Closed(Duration.ofMinutes(10)));
    }

    @Test
    void slides_so_that_no_edge_of_a_window_lets_twice_as_many_through() {
        assertThat(judge(NOON, 11, 9, 1)).isInstanceOf(Verdict.Closed.class);
    }

    @Test
    void forgets_tries_that_no_limit_looks_at() {
        var old = new Throttle(KEY, List.of(NOON.minus(Duration.ofHours(1)), NOON.minusSeconds(5)));

        assertThat(old.plus(NOON, POLICY)).isEqualTo(new Throttle(KEY, List.of(NOON.minusSeconds(5), NOON)));
    }

    @Test
    void takes_back_one_try_of_a_moment() {
        var twice = new Throttle(KEY, List.of(NOON, NOON));

        assertThat(twice.minus(NOON)).isEqualTo(new Throttle(KEY, List.of(NOON)));
        assertThat(twice.minus(NOON.plusSeconds(1))).isEqualTo(twice);
    }

    @Test
    void takes_back_a_try_however_fine_the_clock_was() {
        var fine = NOON.plusNanos(123_456_789);

        assertThat(Throttle.untouched(KEY).plus(fine, POLICY).minus(fine)).isEqualTo(Throttle.untouched(KEY));
    }

    private static Verdict judge(Instant now, int... minutesAgo) {
        var tries = Arrays.stream(minutesAgo)
                .mapToObj(ago -> now.minus(Duration.ofMinutes(ago)))
                .toList();
        return POLICY.judge(new Throttle(KEY, tries), now);
    }
}
