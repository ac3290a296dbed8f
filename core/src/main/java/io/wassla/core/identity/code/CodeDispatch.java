package io.wassla.core.identity.code;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.RequestCode.Outcome;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict.Closed;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.OtpSender;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes codes and sends them: counted and stored as a hash in one transaction, sent right after its commit, and undone
 * in a second one when the provider fails.
 */
public final class CodeDispatch {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Platform<? extends IdentityPlatformScope> platform;
    private final OtpSender sender;
    private final OtpPolicy policy;
    private final SignInLimits limits;
    private final KeyedHash hash;
    private final Chance chance;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public CodeDispatch(
            Platform<? extends IdentityPlatformScope> platform,
            OtpSender sender,
            OtpPolicy policy,
            SignInLimits limits,
            KeyedHash hash,
            Chance chance,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.sender = sender;
        this.policy = policy;
        this.limits = limits;
        this.hash = hash;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    /** A code to be sent: to whom, for what. */
    public record Order(
            Identifier identifier,
            CodePurpose purpose,
            @Nullable UserId user,
            Client client,
            Language language) {}

    /** Opens transactions of its own: not to be called within one. */
    public Outcome send(Order order) {
        var channel = order.identifier().channel();
        if (!sender.reaches(channel)) {
            return new Outcome.ChannelUnavailable(channel);
        }
        var code = freshCode();
        var now = clock.instant();
        var reserved = platform.within(scope -> reserve(order, code, now, scope));
        return reserved instanceof Outcome.Sent sent && sent.anew() ? deliver(order, code, sent, now) : reserved;
    }

    private Secret freshCode() {
        var digits = new StringBuilder();
        while (digits.length() < policy.digits()) {
            digits.append(chance.below(10));
        }
        return new Secret(digits.toString());
    }

    private Outcome reserve(Order order, Secret code, Instant now, IdentityPlatformScope scope) {
        var codes = CodeThrottles.codesSent(order.identifier(), hash);
        var requests = CodeThrottles.requests(order.client());
        var tries = scope.throttles().locked(Set.of(codes, requests));
        if (limits.requestsPerNetwork().judge(Throttle.of(requests, tries), now) instanceof Closed closed) {
            return new Outcome.TooOften(closed.retryAfter());
        }
        var guesses = scope.throttles().read(CodeThrottles.wrongGuesses(order.identifier(), hash));
        if (limits.guessesPerIdentifier().judge(guesses, now) instanceof Closed closed) {
            return new Outcome.TooOften(closed.retryAfter());
        }
        var working = working(order, now, scope);
        if (working != null && !Objects.equals(working.user(), order.user())) {
            return new Outcome.TooOften(Duration.between(now, policy.resendAt(working)));
        }
        var counted = new ArrayList<Throttle>();
        counted.add(Throttle.of(requests, tries).plus(now, limits.requestsPerNetwork()));
        if (working != null) {
            scope.throttles().save(counted);
            return sent(working, false);
        }
        if (limits.codesPerIdentifier().judge(Throttle.of(codes, tries), now) instanceof Closed closed) {
            return new Outcome.TooOften(closed.retryAfter());
        }
        counted.add(Throttle.of(codes, tries).plus(now, limits.codesPerIdentifier()));
        var challenge = challenge(order, code, now);
        scope.challenges().replace(challenge);
        scope.throttles().save(counted);
        return sent(challenge, true);
    }

    /** The code that was sent there just now, for whomever: nobody's is void because somebody else asks. */
    private @Nullable Challenge working(Order order, Instant now, IdentityPlatformScope scope) {
        return scope.challenges()
                .current(order.identifier(), order.purpose())
                .filter(challenge -> policy.coversResend(challenge, now))
                .orElse(null);
    }

    private Challenge challenge(Order order, Secret code, Instant now) {
        var id = new ChallengeId(ids.get());
        var digest = CodeDigest.of(hash, id, order.identifier(), code);
        return new Challenge(id, order.purpose(), order.identifier(), order.user(), digest, now, 0);
    }

    private Outcome.Sent sent(Challenge challenge, boolean anew) {
        return new Outcome.Sent(
                challenge.id(),
                challenge.identifier().channel(),
                challenge.identifier().masked(),
                policy.expiresAt(challenge),
                policy.resendAt(challenge),
                anew);
    }

    private Outcome deliver(Order order, Secret code, Outcome.Sent sent, Instant reservedAt) {
        Delivery delivery;
        try {
            delivery =
                    sender.send(order.identifier(), new Letter.SignInCode(code, policy.lifetime()), order.language());
        } catch (RuntimeException failed) {
            release(order, sent.challenge(), reservedAt);
            throw failed;
        }
        if (delivery.isSent()) {
            return sent;
        }
        release(order, sent.challenge(), reservedAt);
        return new Outcome.DeliveryFailed(AT_ONCE);
    }

    private void release(Order order, ChallengeId challenge, Instant reservedAt) {
        var keys = Set.of(CodeThrottles.codesSent(order.identifier(), hash), CodeThrottles.requests(order.client()));
        platform.within(scope -> {
            var tries = scope.throttles().locked(keys).values();
            scope.challenges().remove(challenge);
            scope.throttles()
                    .save(tries.stream().map(tried -> tried.minus(reservedAt)).toList());
            return challenge;
        });
    }
}
