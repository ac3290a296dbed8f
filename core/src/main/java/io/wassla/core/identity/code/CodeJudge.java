package io.wassla.core.identity.code;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.throttle.Refusals;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict.Closed;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a typed code inside the transaction of whoever wants to know, and keeps count.
 *
 * <p>The counts must be committed whatever the verdict: the transaction is never abandoned because a code was wrong. A
 * challenge that nobody knows takes the same path as a wrong guess at one that is known.
 */
public final class CodeJudge {
    private static final int LONGEST_TYPED = 32;
    private static final Identifier NOBODY = new EmailAddress("nobody@example.invalid");

    private final OtpPolicy policy;
    private final SignInLimits limits;
    private final KeyedHash hash;
    private final SecurityTrail trail;
    private final Refusals refusals;
    private final InstantSource clock;

    public CodeJudge(OtpPolicy policy, SignInLimits limits, KeyedHash hash, SecurityTrail trail, InstantSource clock) {
        this.policy = policy;
        this.limits = limits;
        this.hash = hash;
        this.trail = trail;
        this.refusals = new Refusals(trail);
        this.clock = clock;
    }

    /**
     * @param user whose challenge it must be; nobody's for signing in
     * @param typed digits in either script
     */
    public record Guess(
            ChallengeId challenge,
            CodePurpose purpose,
            @Nullable UserId user,
            Secret typed,
            Client client) {}

    public CodeVerdict judge(Guess guess, IdentityPlatformScope platform) {
        var now = clock.instant();
        var challenge = platform.challenges()
                .locked(guess.challenge())
                .filter(found -> found.purpose() == guess.purpose() && Objects.equals(found.user(), guess.user()))
                .orElse(null);
        var calls = CodeThrottles.verifications(guess.client());
        var wrong = CodeThrottles.wrongGuesses(challenge == null ? NOBODY : challenge.identifier(), hash);
        var tries = platform.throttles().locked(challenge == null ? Set.of(calls) : Set.of(calls, wrong));
        if (limits.verificationsPerNetwork().judge(Throttle.of(calls, tries), now) instanceof Closed closed) {
            return new CodeVerdict.TooOften(closed.retryAfter());
        }
        var counted = Throttle.of(calls, tries).plus(now, limits.verificationsPerNetwork());
        var digest = CodeDigest.of(
                hash, guess.challenge(), challenge == null ? NOBODY : challenge.identifier(), normal(guess.typed()));
        if (challenge == null) {
            platform.throttles().save(List.of(counted));
            return new CodeVerdict.Wrong(0);
        }
        return judge(challenge, digest, new Counts(counted, Throttle.of(wrong, tries), guess.client(), now), platform);
    }

    private record Counts(Throttle calls, Throttle wrong, Client client, Instant now) {}

    private CodeVerdict judge(Challenge challenge, CodeDigest digest, Counts counts, IdentityPlatformScope platform) {
        if (limits.guessesPerIdentifier().judge(counts.wrong(), counts.now()) instanceof Closed closed) {
            platform.throttles().save(List.of(counts.calls()));
            var about = new Subject("identifier", challenge.identifier().masked());
            refusals.note(counts.wrong().key(), about, counts.client(), platform, counts.now());
            return new CodeVerdict.TooOften(closed.retryAfter());
        }
        return switch (policy.judge(challenge, digest, counts.now())) {
            case OtpPolicy.Verdict.Accepted accepted -> {
                platform.challenges().remove(challenge.id());
                platform.throttles().save(List.of(counts.calls()));
                yield new CodeVerdict.Right(challenge.identifier());
            }
            case OtpPolicy.Verdict.Wrong wrong -> {
                platform.challenges().update(wrong.next());
                var oneMore = counts.wrong().plus(counts.now(), limits.guessesPerIdentifier());
                platform.throttles().save(List.of(counts.calls(), oneMore));
                if (wrong.attemptsLeft() == 0) {
                    trail.record(
                            "sign_in.code_exhausted",
                            new Subject("identifier", challenge.identifier().masked()),
                            counts.client().anonymous(),
                            Change.NONE,
                            platform,
                            counts.now());
                }
                yield new CodeVerdict.Wrong(wrong.attemptsLeft());
            }
            case OtpPolicy.Verdict.Expired expired -> {
                platform.throttles().save(List.of(counts.calls()));
                yield new CodeVerdict.Wrong(0);
            }
            case OtpPolicy.Verdict.Exhausted exhausted -> {
                platform.throttles().save(List.of(counts.calls()));
                yield new CodeVerdict.Exhausted();
            }
        };
    }

    private static Secret normal(Secret typed) {
        var text = typed.reveal().strip();
        return new Secret(text.length() > LONGEST_TYPED ? "" : Digits.toAscii(text));
    }
}
