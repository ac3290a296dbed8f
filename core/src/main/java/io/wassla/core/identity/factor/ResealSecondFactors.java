package io.wassla.core.identity.factor;

import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Platform;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** The ids of the keys that some are sealed with and that are not at hand: with them {@link #handle} would fail. */
    public Set<String> missingKeys() {
        var missing = new TreeSet<String>();
        var last = addMissing(null, missing);
        while (last != null) {
            last = addMissing(last, missing);
        }
        return missing;
    }

    private @Nullable UserId addMissing(@Nullable UserId after, Set<String> missing) {
        var found = platform.<List<SecondFactor>>within(
                scope -> scope.secondFactors().inOrder(after, AT_ONCE));
        found.forEach(factor ->
                vault.missingKey(SecondFactorCheck.SEAL, factor.secret()).ifPresent(missing::add));
        return lastOf(found);
    }

    /** @param last whom it has come to, absent at the end (and before the beginning) */
    private record Progress(@Nullable UserId last, int resealed) {}

    private Progress next(Progress from, IdentityPlatformScope scope) {
        var found = scope.secondFactors().inOrder(from.last(), AT_ONCE);
        return new Progress(lastOf(found), from.resealed() + reseal(found, scope));
    }

    private static @Nullable UserId lastOf(List<SecondFactor> found) {
        return found.size() < AT_ONCE ? null : found.getLast().user();
    }

    private int reseal(List<SecondFactor> found, IdentityPlatformScope scope) {
        var resealed = 0;
        for (var stale :
                found.stream().filter(each -> vault.isStale(each.secret())).toList()) {
            var factor = scope.secondFactors().locked(stale.user()).orElse(null);
            if (factor != null && vault.isStale(factor.secret())) {
                var plain = vault.open(SecondFactorCheck.SEAL, factor.secret());
                scope.secondFactors().save(factor.sealedAs(vault.seal(SecondFactorCheck.SEAL, plain)));
                resealed++;
            }
        }
        return resealed;
    }
}
