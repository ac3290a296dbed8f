package io.wassla.adapter.security;

import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Sentence;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB, two passes and one lane, as OWASP recommends, at most four at once.
 *
 * <p>A password is taken in Unicode's NFC form (RFC 8265), so that the same letters typed on another keyboard match.
 */
public final class Argon2idHasher implements PasswordHasher {
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Chance chance;
    private final Argon2id work;
    private final Duration patience;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2id.Written dummy;

    public Argon2idHasher(Chance chance) {
        this(chance, Argon2id.STANDARD, PATIENCE);
    }

    Argon2idHasher(Chance chance, Argon2id work, Duration patience) {
        this.chance = chance;
        this.work = work;
        this.patience = patience;
        this.dummy = work.ofNoPassword(chance);
    }

    @Override
    public PasswordHash hash(Secret password) {
        return inTurn(() -> new PasswordHash(
                work.hash(bytes(password), chance.bytes(Argon2id.SALT_BYTES)).text()));
    }

    @Override
    public boolean matches(Secret password, @Nullable PasswordHash hash) {
        var written = hash == null ? dummy : Argon2id.Written.parse(hash.text());
        return inTurn(() -> written.matches(bytes(password))) && hash != null;
    }

    @Override
    public boolean isStale(PasswordHash hash) {
        return !Argon2id.Written.parse(hash.text()).work().equals(work);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy(new TimeoutException());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static PortUnavailable busy(Exception cause) {
        return new PortUnavailable(Sentence.of(Argon2idHasher.class, "passwords.busy"), RETRY_AFTER, cause);
    }

    private static byte[] bytes(Secret password) {
        return Normalizer.normalize(password.reveal(), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
