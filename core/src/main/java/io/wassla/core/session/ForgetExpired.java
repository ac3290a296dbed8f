package io.wassla.core.session;

import io.wassla.core.identity.code.OtpPolicy;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.InstantSource;

/** Sweeps away codes, tokens, sessions and counts that mean nothing any more. A regular chore. */
public final class ForgetExpired {
    /** Counts are kept this much longer than any limit looks back, as the clocks of nodes may differ. */
    private static final Duration SPARE = Duration.ofHours(1);

    public record Outcome(int challenges, int tokens, int sessions, int counts) {}

    private final Platform<? extends SessionPlatformScope> platform;
    private final OtpPolicy policy;
    private final Duration counts;
    private final InstantSource clock;

    /** @param counts how long tries count at most */
    public ForgetExpired(
            Platform<? extends SessionPlatformScope> platform, OtpPolicy policy, Duration counts, InstantSource clock) {
        this.platform = platform;
        this.policy = policy;
        this.counts = counts.plus(SPARE);
        this.clock = clock;
    }

    public Outcome handle() {
        var now = clock.instant();
        return platform.within(scope -> new Outcome(
                scope.challenges().removeSentBefore(now.minus(policy.lifetime())),
                scope.oneTimeTokens().removeExpired(now),
                scope.sessions().removeOver(now),
                scope.throttles().forgetBefore(now.minus(counts))));
    }
}
