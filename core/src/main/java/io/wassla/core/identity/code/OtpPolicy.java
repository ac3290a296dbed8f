package io.wassla.core.identity.code;

import java.time.Duration;
import java.time.Instant;

/**
 * What a one-time code is good for.
 *
 * @param digits how long a code is, 6 to 9
 * @param lifetime how long it is valid: at exactly this age it no longer is
 * @param guesses how many wrong guesses it survives, the last one included
 * @param resendAfter while a valid code is younger, asking again sends nothing
 */
public record OtpPolicy(int digits, Duration lifetime, int guesses, Duration resendAfter) {
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 9;

    public static final OtpPolicy STANDARD = new OtpPolicy(6, Duration.ofMinutes(5), 5, Duration.ofSeconds(60));

    public OtpPolicy {
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || guesses < 1 || !lifetime.isPositive()) {
            throw new IllegalArgumentException("a code nobody can use, or anybody can guess");
        }
    }

    public Verdict judge(Challenge challenge, CodeDigest guess, Instant now) {
        if (isExpired(challenge, now)) {
            return new Verdict.Expired();
        }
        if (isExhausted(challenge)) {
            return new Verdict.Exhausted();
        }
        if (challenge.digest().equals(guess)) {
            return new Verdict.Accepted();
        }
        var next = challenge.failedOnceMore();
        return new Verdict.Wrong(next, guesses - next.failures());
    }

    /** Whether asking again would send nothing: a code that still works was sent just now. */
    public boolean coversResend(Challenge challenge, Instant now) {
        return now.isBefore(resendAt(challenge)) && !isExpired(challenge, now) && !isExhausted(challenge);
    }

    public Instant expiresAt(Challenge challenge) {
        return challenge.sentAt().plus(lifetime);
    }

    public Instant resendAt(Challenge challenge) {
        return challenge.sentAt().plus(resendAfter);
    }

    private boolean isExpired(Challenge challenge, Instant now) {
        return !now.isBefore(expiresAt(challenge));
    }

    private boolean isExhausted(Challenge challenge) {
        return challenge.failures() >= guesses;
    }

    public sealed interface Verdict {
        record Accepted() implements Verdict {}

        /** @param attemptsLeft 0 when this was the last */
        record Wrong(Challenge next, int attemptsLeft) implements Verdict {}

        record Expired() implements Verdict {}

        record Exhausted() implements Verdict {}
    }
}
