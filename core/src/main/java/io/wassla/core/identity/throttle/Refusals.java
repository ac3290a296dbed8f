package io.wassla.core.identity.throttle;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.SecurityTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Notes in the audit log that a limit of wrong tries is reached: once in ten minutes for each, so that whoever goes on
 * guessing writes no log without end. Its own count is locked after all others of the transaction.
 */
public final class Refusals {
    private static final ThrottlePolicy ONCE = ThrottlePolicy.of(new ThrottlePolicy.Limit(1, Duration.ofMinutes(10)));

    private final SecurityTrail trail;

    public Refusals(SecurityTrail trail) {
        this.trail = trail;
    }

    /** @param closed the limit that is reached
     *  @param about whose it is */
    public void note(ThrottleKey closed, Subject about, Client client, IdentityPlatformScope scope, Instant now) {
        var key = new ThrottleKey("refused", closed.text());
        var noted = scope.throttles().locked(key);
        switch (ONCE.judge(noted, now)) {
            case ThrottlePolicy.Verdict.Closed already -> {}
            case ThrottlePolicy.Verdict.Open open -> {
                scope.throttles().save(List.of(noted.plus(now, ONCE)));
                trail.record("sign_in.refused", about, client.anonymous(), Change.NONE, scope, now);
            }
        }
    }
}
