package io.wassla.core.session;

import io.wassla.core.identity.OtpPolicy;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.InstantSource;

/** Sweeps away codes, tokens, sessions and counts that mean nothing any more. A regular chore. */
public final class ForgetExpired {
    /** No limit looks back further than this, and an hour more so that clocks may differ. */
    private static final Duration COUNTS = Duration.ofHours(25);

    public record Outcome(int challenges, int tokens, int sessions, int counts) {}

    private final Platform<? extends SessionPlatformScope> platform;
    private final OtpPolicy policy;
    private final InstantSource clock;

    public ForgetExpired(Platform<? extends SessionPlatformScope> platform, OtpPolicy policy, InstantSource clock) {
        this.platform = platform;
        this.policy = policy;
        this.clock = clock;
    }

    public Outcome handle() {
        var now = clock.instant();
        return platform.within(scope -> new Outcome(
                scope.challenges().removeSentBefore(now.minus(policy.lifetime())),
                scope.oneTimeTokens().removeExpired(now),
                scope.sessions().removeOver(now),
                scope.throttles().forgetBefore(now.minus(COUNTS))));
    }
}
