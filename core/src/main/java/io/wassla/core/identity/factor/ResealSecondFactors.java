package io.wassla.core.identity.factor;

import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals the secrets of all second factors with the present master key, after it was rotated. A hundred at a time, each
 * hundred committed by itself; run again after a failure, it goes on where there is something to do.
 */
public final class ResealSecondFactors {
    private static final int AT_ONCE = 100;

    private final Platform<? extends IdentityPlatformScope> platform;
    private final SecretVault vault;

    public ResealSecondFactors(Platform<? extends IdentityPlatformScope> platform, SecretVault vault) {
        this.platform = platform;
        this.vault = vault;
    }

    /** How many were stale. */
    public int handle() {
        var done = new Progress(null, 0);
        do {
            var from = done;
            done = platform.within(scope -> next(from, scope));
        } while (done.last() != null);
        return done.resealed();
    }

    /** @param last whom it has come to, absent at the end (and before the beginning) */
    private record Progress(@Nullable UserId last, int resealed) {}

    private Progress next(Progress from, IdentityPlatformScope scope) {
        var users = scope.secondFactors().holders(from.last(), AT_ONCE);
        var resealed = reseal(users, scope);
        return new Progress(users.size() < AT_ONCE ? null : users.getLast(), from.resealed() + resealed);
    }

    private int reseal(List<UserId> users, IdentityPlatformScope scope) {
        var resealed = 0;
        for (var user : users) {
            var factor = scope.secondFactors().locked(user).orElse(null);
            if (factor != null && vault.isStale(factor.secret())) {
                var plain = vault.open(SecondFactorCheck.SEAL, factor.secret());
                scope.secondFactors().save(factor.sealedAs(vault.seal(SecondFactorCheck.SEAL, plain)));
                resealed++;
            }
        }
        return resealed;
    }
}
