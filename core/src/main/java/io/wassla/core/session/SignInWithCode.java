package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.CodeJudge;
import io.wassla.core.identity.code.CodePurpose;
import io.wassla.core.identity.code.CodeVerdict;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Signs in whoever types the right one-time code; an identifier that nobody has gets its account at that moment. */
public final class SignInWithCode {

    /** @param language of a new account */
    public record Command(ChallengeId challenge, Secret code, SessionKind kind, Client client, Language language) {}

    public sealed interface Outcome {
        record SignedIn(Admission admission) implements Outcome {}

        record SecondFactorRequired(Secret token, Instant expiresAt) implements Outcome {}

        /**
         * Wrong, used, expired, replaced or unknown: one answer for all.
         *
         * @param attemptsLeft 0 when there are none, or nothing to guess at
         */
        record Wrong(int attemptsLeft) implements Outcome {}

        record Exhausted() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        /** The code was right, but the platform has suspended the account; nobody else learns of it. */
        record Suspended() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final CodeJudge judge;
    private final Takeover takeover;
    private final Entrance entrance;
    private final SecurityTrail trail;
    private final Notices notices;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public SignInWithCode(
            Platform<? extends SessionPlatformScope> platform,
            CodeJudge judge,
            Takeover takeover,
            Entrance entrance,
            SecurityTrail trail,
            Notices notices,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.judge = judge;
        this.takeover = takeover;
        this.entrance = entrance;
        this.trail = trail;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var guess =
                new CodeJudge.Guess(command.challenge(), CodePurpose.SIGN_IN, null, command.code(), command.client());
        var result = platform.<Result>within(scope -> switch (judge.judge(guess, scope)) {
            case CodeVerdict.Right right -> enter(right.proven(), command, scope);
            case CodeVerdict.Wrong wrong -> new Result.Refused(new Outcome.Wrong(wrong.attemptsLeft()));
            case CodeVerdict.Exhausted exhausted -> new Result.Refused(new Outcome.Exhausted());
            case CodeVerdict.TooOften often -> new Result.Refused(new Outcome.TooOften(often.retryAfter()));
        });
        return switch (result) {
            case Result.Refused refused -> refused.outcome();
            case Result.Judged judged -> outcome(judged, command.client());
        };
    }

    private sealed interface Result {
        /** @param takenOver whether the account had only claimed the identifier until now */
        record Judged(Entrance.Step step, boolean takenOver) implements Result {}

        record Refused(Outcome outcome) implements Result {}
    }

    private Outcome outcome(Result.Judged judged, Client client) {
        return switch (judged.step()) {
            case Entrance.Step.Opened opened -> {
                if (judged.takenOver()) {
                    notices.tell(opened.user(), Kind.PASSWORD_DROPPED, client);
                }
                yield new Outcome.SignedIn(entrance.admit(opened));
            }
            case Entrance.Step.SecondFactorDue due -> new Outcome.SecondFactorRequired(due.token(), due.expiresAt());
            case Entrance.Step.Suspended suspended -> new Outcome.Suspended();
        };
    }

    private Result enter(Identifier proven, Command command, SessionPlatformScope scope) {
        var known = scope.users().find(proven);
        var user = known.isPresent()
                ? takeover.prove(
                        known.get(), proven, command.client().origin(known.get().id()), scope)
                : signUp(proven, command, scope);
        var visit = new Entrance.Visit(user, command.kind(), command.client(), "code", known.isEmpty());
        return new Result.Judged(
                entrance.enter(visit, scope), known.isPresent() && !known.get().equals(user));
    }

    private User signUp(Identifier proven, Command command, SessionPlatformScope scope) {
        var now = clock.instant();
        var user = User.signedUp(new UserId(ids.get()), proven, command.language(), now);
        if (!scope.users().add(user)) {
            throw new ConcurrentChange("the account of an identifier");
        }
        var change = Change.to(Settings.of(proven.channel().code(), proven.masked()));
        var origin = command.client().origin(user.id());
        trail.record("user.signed_up", user.id(), origin, change, scope, now);
        return user;
    }
}
