package io.wassla.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.IdempotencyStore.Claim;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link IdempotencyStore} promises. */
public abstract class IdempotencyStoreContract {
    private static final String CALL = "a".repeat(64);
    private static final String OTHER_CALL = "b".repeat(64);
    private static final SealedSecret ANSWER = new SealedSecret("sealed answer");
    private static final int CLIENTS = 20;

    private Instant now = Instant.parse("2026-01-15T12:00:00Z");
    private IdempotencyStore store;

    @BeforeEach
    void open() {
        store = store(() -> now);
    }

    /** An empty store that lives by this clock. */
    protected abstract IdempotencyStore store(InstantSource clock);

    @Test
    void the_first_call_is_fresh_and_the_second_waits() {
        assertThat(claim(CALL)).isInstanceOf(Claim.Fresh.class);
        assertThat(claim(CALL)).isEqualTo(new Claim.InProgress());
    }

    @Test
    void an_answer_that_was_kept_is_given_again() {
        store.keep(fresh(), ANSWER);

        assertThat(claim(CALL)).isEqualTo(new Claim.Answered(ANSWER));
    }

    @Test
    void a_key_means_one_call_only() {
        var claim = fresh();

        assertThat(claim(OTHER_CALL)).isEqualTo(new Claim.OtherCall());
        store.keep(claim, ANSWER);
        assertThat(claim(OTHER_CALL)).isEqualTo(new Claim.OtherCall());
    }

    @Test
    void keys_of_different_owners_never_meet() {
        store.keep(fresh(), ANSWER);

        assertThat(store.claim("somebody else", "key", CALL)).isInstanceOf(Claim.Fresh.class);
        assertThat(store.claim("owner", "other key", CALL)).isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void a_key_that_was_let_go_is_free_for_any_call() {
        store.release(fresh());

        assertThat(claim(OTHER_CALL)).isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void an_answer_once_kept_is_not_let_go() {
        var claim = fresh();
        store.keep(claim, ANSWER);
        store.release(claim);

        assertThat(claim(CALL)).isEqualTo(new Claim.Answered(ANSWER));
    }

    @Test
    void a_claim_is_handed_on_when_its_holder_is_not_heard_of() {
        var late = fresh();
        pass(IdempotencyStore.LEASE.minusMillis(1));
        assertThat(claim(CALL)).isEqualTo(new Claim.InProgress());
        pass(Duration.ofMillis(1));

        assertThat(claim(CALL)).isInstanceOf(Claim.Fresh.class);
        store.keep(late, ANSWER);
        assertThat(claim(CALL)).isEqualTo(new Claim.InProgress());
    }

    @Test
    void answers_are_kept_for_a_day() {
        store.keep(fresh(), ANSWER);
        pass(IdempotencyStore.KEPT.minusMillis(1));
        assertThat(store.forget()).isZero();
        assertThat(claim(CALL)).isEqualTo(new Claim.Answered(ANSWER));
        pass(Duration.ofMillis(1));

        assertThat(store.forget()).isEqualTo(1);
        assertThat(claim(CALL)).isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void of_calls_that_race_exactly_one_is_fresh() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Claim>> calls = Stream.<Callable<Claim>>generate(() -> () -> claim(CALL))
                    .limit(CLIENTS)
                    .toList();

            assertThat(threads.invokeAll(calls))
                    .extracting(IdempotencyStoreContract::outcome)
                    .filteredOn(Claim.Fresh.class::isInstance)
                    .hasSize(1);
        }
    }

    private Claim claim(String fingerprint) {
        return store.claim("owner", "key", fingerprint);
    }

    private UUID fresh() {
        return ((Claim.Fresh) claim(CALL)).id();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static Claim outcome(Future<Claim> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
