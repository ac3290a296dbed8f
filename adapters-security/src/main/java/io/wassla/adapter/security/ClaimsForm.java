package io.wassla.adapter.security;

import com.google.common.base.Ascii;
import com.nimbusds.jwt.JWTClaimsSet;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.UserId;
import io.wassla.core.membership.Role;
import io.wassla.core.session.AccessClaims;
import io.wassla.core.session.SessionId;
import io.wassla.core.tenancy.TenantId;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What access tokens say, as JSON: {@code tid} and {@code role} are there when a tenant is chosen, {@code platform_role}
 * only for those who have one.
 */
record ClaimsForm(String issuer, String audience) {

    JWTClaimsSet write(AccessClaims claims) {
        var written = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(claims.user().value().toString())
                .claim("sid", claims.session().value().toString())
                .issueTime(Date.from(claims.issuedAt()))
                .expirationTime(Date.from(claims.expiresAt()))
                .jwtID(claims.id().toString());
        if (claims.tenant() != null) {
            written.claim("tid", claims.tenant().value().toString());
        }
        if (claims.role() != null) {
            written.claim("role", claims.role().code());
        }
        if (claims.platformRole() != PlatformRole.NONE) {
            written.claim(
                    "platform_role", Ascii.toLowerCase(claims.platformRole().name()));
        }
        return written.build();
    }

    /** Empty when a claim is missing or not what we would have written. */
    Optional<AccessClaims> read(JWTClaimsSet written) throws ParseException {
        if (!issuer.equals(written.getIssuer()) || !written.getAudience().equals(List.of(audience))) {
            return Optional.empty();
        }
        try {
            return Optional.of(claims(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AccessClaims claims(JWTClaimsSet written) throws ParseException {
        var tenant = written.getStringClaim("tid");
        return new AccessClaims(
                new UserId(uuid(written.getSubject())),
                new SessionId(uuid(written.getStringClaim("sid"))),
                tenant == null ? null : new TenantId(uuid(tenant)),
                role(written.getStringClaim("role")),
                platformRole(written.getStringClaim("platform_role")),
                instant(written.getIssueTime()),
                instant(written.getExpirationTime()),
                uuid(written.getJWTID()));
    }

    private static @Nullable Role role(@Nullable String code) {
        return code == null ? null : Role.of(code).orElseThrow(IllegalArgumentException::new);
    }

    private static PlatformRole platformRole(@Nullable String code) {
        return code == null ? PlatformRole.NONE : PlatformRole.valueOf(Ascii.toUpperCase(code));
    }

    private static UUID uuid(@Nullable String text) {
        return UUID.fromString(present(text));
    }

    private static Instant instant(@Nullable Date date) {
        return present(date).toInstant();
    }

    private static <T> T present(@Nullable T claim) {
        if (claim == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return claim;
    }
}
