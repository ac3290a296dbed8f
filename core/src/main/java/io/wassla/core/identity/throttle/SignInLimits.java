package io.wassla.core.identity.throttle;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How often one may try to get in.
 *
 * @param codesPerIdentifier codes sent to one address or number
 * @param guessesPerIdentifier wrong codes typed for one address or number
 * @param requestsPerNetwork accepted requests for a code from one client network
 * @param verificationsPerNetwork codes typed from one client network
 * @param passwordsPerAccount wrong passwords for one e-mail address
 * @param passwordsPerNetwork wrong passwords from one client network
 * @param resetsPerAccount requests to reset the password of one e-mail address
 * @param resetsPerNetwork requests to reset a password from one client network
 * @param secondFactorsPerUser wrong one-time passwords or recovery codes of one person
 */
public record SignInLimits(
        ThrottlePolicy codesPerIdentifier,
        ThrottlePolicy guessesPerIdentifier,
        ThrottlePolicy requestsPerNetwork,
        ThrottlePolicy verificationsPerNetwork,
        ThrottlePolicy passwordsPerAccount,
        ThrottlePolicy passwordsPerNetwork,
        ThrottlePolicy resetsPerAccount,
        ThrottlePolicy resetsPerNetwork,
        ThrottlePolicy secondFactorsPerUser) {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofHours(24);

    public static final SignInLimits STANDARD = new SignInLimits(
            limits(3, 10),
            ThrottlePolicy.of(new ThrottlePolicy.Limit(30, DAY)),
            ThrottlePolicy.of(new ThrottlePolicy.Limit(60, TEN_MINUTES)),
            ThrottlePolicy.of(new ThrottlePolicy.Limit(300, TEN_MINUTES)),
            limits(10, 50),
            ThrottlePolicy.of(new ThrottlePolicy.Limit(100, TEN_MINUTES)),
            limits(3, 10),
            ThrottlePolicy.of(new ThrottlePolicy.Limit(60, TEN_MINUTES)),
            limits(5, 30));

    /** How long any try counts at most. */
    public Duration memory() {
        return Stream.of(
                        codesPerIdentifier,
                        guessesPerIdentifier,
                        requestsPerNetwork,
                        verificationsPerNetwork,
                        passwordsPerAccount,
                        passwordsPerNetwork,
                        resetsPerAccount,
                        resetsPerNetwork,
                        secondFactorsPerUser)
                .map(ThrottlePolicy::memory)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static ThrottlePolicy limits(int inTenMinutes, int inADay) {
        return ThrottlePolicy.of(
                new ThrottlePolicy.Limit(inTenMinutes, TEN_MINUTES), new ThrottlePolicy.Limit(inADay, DAY));
    }
}
