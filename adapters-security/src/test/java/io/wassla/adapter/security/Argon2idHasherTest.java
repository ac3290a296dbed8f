package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Secret;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class Argon2idHasherTest {
    private static final Secret PASSWORD = new Secret("كلمة سر طويلة");
    private static final Argon2id LIGHT = new Argon2id(64, 1, 1);

    private final Argon2idHasher hasher = new Argon2idHasher(Fixtures.CHANCE);

    @Test
    void knows_the_password_again_and_no_other() {
        var hash = hasher.hash(PASSWORD);

        assertThat(hash.text()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(200);
        assertThat(hasher.matches(PASSWORD, hash)).isTrue();
        assertThat(hasher.matches(new Secret("كلمة سر طويله"), hash)).isFalse();
        assertThat(hasher.matches(new Secret(""), hash)).isFalse();
    }

    @Test
    void salts_every_hash_anew() {
        assertThat(hasher.hash(PASSWORD)).isNotEqualTo(hasher.hash(PASSWORD));
    }

    @Test
    void works_just_as_hard_when_there_is_no_hash_and_says_no() {
        var counting = new AtomicInteger();
        var watched = new Argon2idHasher(countingChance(counting), LIGHT, Duration.ofSeconds(5));
        var before = counting.get();

        assertThat(watched.matches(PASSWORD, null)).isFalse();
        assertThat(counting).as("the dummy was made before, not on the way").hasValue(before);
    }

    @Test
    void takes_a_password_typed_with_combining_marks_for_the_same() {
        var hash = hasher.hash(new Secret("caf\u00e9-آمال"));

        assertThat(hasher.matches(new Secret("cafe\u0301-ا\u0653مال"), hash)).isTrue();
    }

    @Test
    void calls_a_hash_of_other_work_stale_but_still_knows_it() {
        var old = new Argon2idHasher(Fixtures.CHANCE, LIGHT, Duration.ofSeconds(5)).hash(PASSWORD);

        assertThat(hasher.matches(PASSWORD, old)).isTrue();
        assertThat(hasher.isStale(old)).isTrue();
        assertThat(hasher.isStale(hasher.hash(PASSWORD))).isFalse();
    }

    @Test
    void refuses_what_is_no_hash_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hasher.matches(PASSWORD, new PasswordHash("hunter2")))
                .withMessageNotContaining("hunter2");
    }

    @Test
    void lets_four_work_at_once_and_turns_the_fifth_away_when_it_has_waited_long_enough() throws InterruptedException {
        var inside = new CountDownLatch(4);
        var goOn = new CountDownLatch(1);
        var made = new AtomicInteger();
        Chance slow = new Chance() {
            @Override
            public byte[] bytes(int length) {
                if (made.incrementAndGet() > 2) { // the first two make the dummy
                    inside.countDown();
                    awaitQuietly(goOn);
                }
                return new byte[length];
            }

            @Override
            public int below(int bound) {
                return 0;
            }
        };
        var busy = new Argon2idHasher(slow, LIGHT, Duration.ofMillis(50));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++) {
                threads.execute(() -> busy.hash(PASSWORD));
            }
            inside.await();

            assertThatExceptionOfType(PortUnavailable.class).isThrownBy(() -> busy.hash(PASSWORD));
            goOn.countDown();
        }

        assertThat(busy.hash(PASSWORD).text()).startsWith("$argon2id$");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Chance countingChance(AtomicInteger calls) {
        return new Chance() {
            @Override
            public byte[] bytes(int length) {
                calls.incrementAndGet();
                return Fixtures.CHANCE.bytes(length);
            }

            @Override
            public int below(int bound) {
                return Fixtures.CHANCE.below(bound);
            }
        };
    }
}
