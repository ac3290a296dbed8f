package io.wassla.core.membership;

import io.wassla.core.kernel.RateLimiter;
import java.time.Duration;

/**
 * @param lifetime how long an invitation may be accepted
 * @param perTenant how many letters one tenant may send
 */
public record InvitationPolicy(Duration lifetime, RateLimiter.Rate perTenant) {
    public static final InvitationPolicy STANDARD =
            new InvitationPolicy(Duration.ofDays(7), new RateLimiter.Rate("invitations", 30, Duration.ofHours(1)));
}
