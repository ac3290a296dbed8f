package io.wassla.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.RateLimiter.Rate;
import io.wassla.core.kernel.RateLimiter.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RateLimiter} promises, as seen from one node. */
public abstract class RateLimiterContract {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int CLIENTS = 8;

    /** The start of a minute, so that fixed windows begin here however they are laid. */
    private volatile Instant now = Instant.parse("2026-01-15T12:00:00Z");

    private final Rate rate = new Rate("calls", 25, MINUTE);
    private final String key = UUID.randomUUID().toString();
    private RateLimiter limiter;

    @BeforeEach
    void open() {
        limiter = limiter(() -> now);
    }

    /** One that lives by this clock. */
    protected abstract RateLimiter limiter(InstantSource clock);

    @Test
    void lets_exactly_the_rate_through() {
        for (var left = 24; left >= 0; left--) {
            assertThat(limiter.take(rate, key)).isEqualTo(new Verdict(true, left, MINUTE));
        }

        assertThat(limiter.take(rate, key)).isEqualTo(new Verdict(false, 0, MINUTE));
    }

    @Test
    void begins_anew_after_the_window_and_not_before() {
        exhaust(key);

        pass(MINUTE.minusMillis(1));
        assertThat(limiter.take(rate, key)).isEqualTo(new Verdict(false, 0, Duration.ofMillis(1)));

        pass(Duration.ofMillis(1));
        assertThat(limiter.take(rate, key)).isEqualTo(new Verdict(true, 24, MINUTE));
    }

    @Test
    void counts_every_key_and_every_rate_for_itself() {
        exhaust(key);

        assertThat(limiter.take(rate, key + "!").allowed()).isTrue();
        assertThat(limiter.take(new Rate("other", 1, MINUTE), key).allowed()).isTrue();
    }

    @Test
    void a_rate_of_one_lets_one_through() {
        var once = new Rate("once", 1, MINUTE);

        assertThat(limiter.take(once, key)).isEqualTo(new Verdict(true, 0, MINUTE));
        assertThat(limiter.take(once, key)).isEqualTo(new Verdict(false, 0, MINUTE));
    }

    @Test
    void never_exceeds_the_rate_when_many_ask_at_once() throws InterruptedException, ExecutionException {
        var calls = new ArrayList<Callable<Boolean>>();
        for (var call = 0; call < 100; call++) {
            calls.add(() -> limiter.take(rate, key).allowed());
        }

        var allowed = 0;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var answer : threads.invokeAll(calls)) {
                allowed += answer.get() ? 1 : 0;
            }
        }

        assertThat(allowed).isEqualTo(25);
    }

    private void exhaust(String exhausted) {
        for (var call = 0; call < 25; call++) {
            assertThat(limiter.take(rate, exhausted).allowed()).isTrue();
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
