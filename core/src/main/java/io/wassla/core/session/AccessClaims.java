package io.wassla.core.session;

import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.UserId;
import io.wassla.core.membership.Role;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says. Role and tenant are for clients to read: what counts is read anew at each request.
 *
 * @param user {@code sub}
 * @param session {@code sid}
 * @param tenant {@code tid}
 * @param issuedAt {@code iat}, whole seconds
 * @param expiresAt {@code exp}, whole seconds: at this moment the token is no longer good
 * @param id {@code jti}
 */
public record AccessClaims(
        UserId user,
        SessionId session,
        @Nullable TenantId tenant,
        @Nullable Role role,
        PlatformRole platformRole,
        Instant issuedAt,
        Instant expiresAt,
        UUID id) {}
