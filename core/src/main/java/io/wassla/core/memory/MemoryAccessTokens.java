package io.wassla.core.memory;

import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import io.wassla.core.session.AccessClaims;
import io.wassla.core.session.AccessTokens;
import io.wassla.core.session.SigningKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens that mean nothing by themselves: what they say is kept here. */
public final class MemoryAccessTokens implements AccessTokens {
    private final Map<String, Signed> signed = new ConcurrentHashMap<>();
    private final Chance chance;

    public MemoryAccessTokens(Chance chance) {
        this.chance = chance;
    }

    private record Signed(String key, AccessClaims claims) {}

    @Override
    public SigningKey newKey(Instant now) {
        var id = OpaqueToken.fresh(chance).reveal();
        return new SigningKey(id, new SealedSecret("none"), "none", now, null);
    }

    @Override
    public Optional<String> missingKey(SigningKey key) {
        return Optional.empty();
    }

    @Override
    public Secret sign(AccessClaims claims, SigningKey key) {
        var token = OpaqueToken.fresh(chance);
        signed.put(token.reveal(), new Signed(key.id(), inWholeSeconds(claims)));
        return token;
    }

    @Override
    public Reading read(Secret token, List<SigningKey> keys) {
        var found = signed.get(token.reveal());
        if (found == null) {
            return new Reading.Forged();
        }
        return keys.stream().anyMatch(key -> key.id().equals(found.key()))
                ? new Reading.Genuine(found.claims())
                : new Reading.UnknownKey(found.key());
    }

    private static AccessClaims inWholeSeconds(AccessClaims claims) {
        return new AccessClaims(
                claims.user(),
                claims.session(),
                claims.tenant(),
                claims.role(),
                claims.platformRole(),
                claims.issuedAt().truncatedTo(ChronoUnit.SECONDS),
                claims.expiresAt().truncatedTo(ChronoUnit.SECONDS),
                claims.id());
    }
}
