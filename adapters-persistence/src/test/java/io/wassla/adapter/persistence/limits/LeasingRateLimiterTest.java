package io.wassla.adapter.persistence.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.RateLimiter.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeasingRateLimiterTest {
    private static final Rate RATE = new Rate("calls", 30, Duration.ofMinutes(1));

    private final DatabaseLogins database = TestCluster.get().freshDatabase();
    private final Storage storage = Storage.open(database, StorageSettings.STANDARD.withConnections(2, 2));
    private Instant now = Instant.parse("2026-01-15T12:00:10Z");
    private final RateLimiter rates = storage.rates(() -> now);

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void lets_exactly_the_rate_through_and_tells_what_is_left() {
        assertThat(rates.take(RATE, "a")).isEqualTo(new RateLimiter.Verdict(true, 29, Duration.ofSeconds(50)));
        for (var call = 2; call <= 29; call++) {
            assertThat(rates.take(RATE, "a").allowed()).isTrue();
        }

        assertThat(rates.take(RATE, "a")).isEqualTo(new RateLimiter.Verdict(true, 0, Duration.ofSeconds(50)));
        assertThat(rates.take(RATE, "a")).isEqualTo(new RateLimiter.Verdict(false, 0, Duration.ofSeconds(50)));
        assertThat(rates.take(RATE, "b").allowed()).isTrue();
    }

    @Test
    void begins_anew_with_the_next_window() {
        IntStream.range(0, 31).forEach(call -> rates.take(RATE, "a"));
        now = Instant.parse("2026-01-15T12:01:00Z");

        assertThat(rates.take(RATE, "a")).isEqualTo(new RateLimiter.Verdict(true, 29, Duration.ofMinutes(1)));
    }

    @Test
    void asks_the_database_for_a_tenth_of_the_calls_and_for_none_once_all_are_gone() {
        var before = storage.statements().onThisThread();

        IntStream.range(0, 200).forEach(call -> rates.take(RATE, "a"));

        assertThat(storage.statements().onThisThread() - before).isEqualTo(10);
    }

    @Test
    void never_exceeds_the_rate_on_several_nodes_with_many_threads() throws InterruptedException, ExecutionException {
        var allowed = new AtomicInteger();
        try (var other = Storage.open(database, StorageSettings.STANDARD.withConnections(4, 4));
                var threads = Executors.newFixedThreadPool(8)) {
            var there = other.rates(() -> now);
            for (var done : IntStream.range(0, 200)
                    .mapToObj(call -> threads.submit(() -> {
                        if ((call % 2 == 0 ? rates : there).take(RATE, "a").allowed()) {
                            allowed.incrementAndGet();
                        }
                    }))
                    .toList()) {
                done.get();
            }
        }

        assertThat(allowed).hasValue(RATE.permits());
    }

    @Test
    void lets_calls_through_when_the_storage_is_away() {
        storage.close();

        assertThat(rates.take(RATE, "a").allowed()).isTrue();
    }

    @Test
    void is_not_asked_inside_a_transaction() {
        assertThatThrownBy(() -> storage.platform().within(platform -> rates.take(RATE, "a")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void windows_that_are_over_are_forgotten() {
        rates.take(RATE, "a");
        now = now.plus(Duration.ofHours(2));

        storage.chores(storage.idempotency(UUID::randomUUID, () -> now), () -> now)
                .forEach(chore -> chore.work().run(() -> false));

        TestCluster.execute(
                database.platform(),
                "do $$ begin if exists (select from rate_window) then raise 'not forgotten'; end if; end $$");
    }
}
