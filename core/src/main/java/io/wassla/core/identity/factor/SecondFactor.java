package io.wassla.core.identity.factor;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.SealedSecret;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's one-time passwords from an app (RFC 6238).
 *
 * <p>Begins with a secret shown once, counts from the moment a password made of it was typed, and then asks for one
 * after every first factor. Each time step is accepted once. Ten recovery codes stand in for a lost phone, each once.
 *
 * @param confirmedAt absent while the app has not proven that it holds the secret
 * @param lastStep the newest time step that was accepted; none older, nor itself, is accepted again
 * @param recoveryCodes keyed hashes of those not used yet
 */
public record SecondFactor(
        UserId user, SealedSecret secret, @Nullable Instant confirmedAt, long lastStep, Set<String> recoveryCodes) {

    public SecondFactor {
        recoveryCodes = ImmutableSet.copyOf(recoveryCodes);
    }

    static SecondFactor begun(UserId user, SealedSecret secret) {
        return new SecondFactor(user, secret, null, 0, Set.of());
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    SecondFactor confirmed(long step, Set<String> newRecoveryCodes, Instant now) {
        return new SecondFactor(user, secret, now, step, newRecoveryCodes);
    }

    SecondFactor accepted(long step) {
        return new SecondFactor(user, secret, confirmedAt, step, recoveryCodes);
    }

    SecondFactor sealedAs(SealedSecret anew) {
        return new SecondFactor(user, anew, confirmedAt, lastStep, recoveryCodes);
    }

    SecondFactor without(String recoveryCode) {
        var left = recoveryCodes.stream()
                .filter(code -> !code.equals(recoveryCode))
                .collect(ImmutableSet.toImmutableSet());
        return new SecondFactor(user, secret, confirmedAt, lastStep, left);
    }
}
