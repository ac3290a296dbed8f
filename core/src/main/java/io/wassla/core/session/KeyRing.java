package io.wassla.core.session;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Secret;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The signing keys as this node knows them: read from the storage when they were rotated, on whichever node, once a
 * minute in any case, and when a token names a key that is not known yet (at most every five seconds, so that forged
 * tokens cost nothing). The first one to sign makes the first key. Not used inside a transaction. Safe for concurrent
 * use.
 */
public final class KeyRing {
    static final Invalidation CHANGED = new Invalidation("signing_keys", "all");
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Platform<? extends SessionPlatformScope> platform;
    private final AccessTokens tokens;
    private final SessionPolicy policy;
    private final InstantSource clock;
    private final AtomicReference<Known> known = new AtomicReference<>(Known.nothing());

    public KeyRing(
            Platform<? extends SessionPlatformScope> platform,
            AccessTokens tokens,
            SessionPolicy policy,
            Invalidations invalidations,
            InstantSource clock) {
        this.platform = platform;
        this.tokens = tokens;
        this.policy = policy;
        this.clock = clock;
        var unused = invalidations.subscribe(this::hear);
    }

    private record Known(List<SigningKey> keys, Instant readAt) {
        Known {
            keys = ImmutableList.copyOf(keys);
        }

        static Known nothing() {
            return new Known(List.of(), Instant.EPOCH);
        }
    }

    Secret sign(AccessClaims claims) {
        var signing = keys(FRESH).stream().filter(SigningKey::signs).findFirst();
        return tokens.sign(claims, signing.orElseGet(this::firstKey));
    }

    AccessTokens.Reading read(Secret token) {
        var reading = tokens.read(token, keys(FRESH));
        return switch (reading) {
            case AccessTokens.Reading.Genuine genuine -> genuine;
            case AccessTokens.Reading.Forged forged -> forged;
            case AccessTokens.Reading.UnknownKey unknown -> tokens.read(token, keys(PATIENCE));
        };
    }

    /** Makes this node look again at the next use. */
    void forget() {
        known.set(Known.nothing());
    }

    private void hear(Invalidation what) {
        if (what.concerns(CHANGED.topic())) {
            forget();
        }
    }

    private List<SigningKey> keys(Duration fresh) {
        var now = clock.instant();
        var current = known.get();
        if (!now.isBefore(current.readAt().plus(fresh))) {
            var read = new Known(platform.within(scope -> scope.signingKeys().all()), now);
            known.compareAndSet(current, read); // unless they were rotated while they were read
            current = read;
        }
        return current.keys().stream()
                .filter(key -> key.verifies(now, policy.access()))
                .toList();
    }

    private SigningKey firstKey() {
        var made = tokens.newKey(clock.instant());
        var signing = platform.within(scope -> {
            var there =
                    scope.signingKeys().all().stream().filter(SigningKey::signs).findFirst();
            if (there.isEmpty()) {
                scope.signingKeys().add(made);
            }
            return there.orElse(made);
        });
        forget();
        return signing;
    }
}
