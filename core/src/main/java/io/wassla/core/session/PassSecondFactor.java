package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.factor.SecondFactorCheck;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.InstantSource;

/** Lets in whoever got past the first factor, against a one-time password of their app or a recovery code. */
public final class PassSecondFactor {

    /** @param token that the first factor was answered with */
    public record Command(Secret token, Secret code, SessionKind kind, Client client) {}

    public sealed interface Outcome {
        record SignedIn(Admission admission) implements Outcome {}

        record Wrong() implements Outcome {}

        /** The token is unknown, used or expired: begin again with the first factor. */
        record StartOver() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        record Suspended() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final SecondFactorCheck check;
    private final Entrance entrance;
    private final InstantSource clock;

    public PassSecondFactor(
            Platform<? extends SessionPlatformScope> platform,
            SecondFactorCheck check,
            Entrance entrance,
            InstantSource clock) {
        this.platform = platform;
        this.check = check;
        this.entrance = entrance;
        this.clock = clock;
    }

    private sealed interface Result {
        record Passed(Entrance.Step step) implements Result {}

        record Refused(Outcome outcome) implements Result {}
    }

    public Outcome handle(Command command) {
        var result = platform.within(scope -> pass(command, scope));
        return switch (result) {
            case Result.Refused refused -> refused.outcome();
            case Result.Passed passed ->
                switch (passed.step()) {
                    case Entrance.Step.Opened opened -> new Outcome.SignedIn(entrance.admit(opened));
                    case Entrance.Step.SecondFactorDue due -> new Outcome.StartOver();
                    case Entrance.Step.Suspended suspended -> new Outcome.Suspended();
                };
        };
    }

    private Result pass(Command command, SessionPlatformScope scope) {
        var hash = TokenHash.of(command.token());
        var token = scope.oneTimeTokens()
                .locked(hash, TokenPurpose.SECOND_FACTOR)
                .filter(pending -> pending.isValid(clock.instant()))
                .orElse(null);
        if (token == null) {
            return new Result.Refused(new Outcome.StartOver());
        }
        return switch (check.judge(token.user(), command.code(), command.client(), scope)) {
            case SecondFactorCheck.Verdict.Wrong wrong -> new Result.Refused(new Outcome.Wrong());
            case SecondFactorCheck.Verdict.TooOften often ->
                new Result.Refused(new Outcome.TooOften(often.retryAfter()));
            case SecondFactorCheck.Verdict.Right right -> {
                scope.oneTimeTokens().remove(hash);
                yield new Result.Passed(open(token.user(), command, scope));
            }
        };
    }

    private Entrance.Step open(UserId id, Command command, SessionPlatformScope scope) {
        var user = scope.users().find(id).orElseThrow();
        return entrance.open(new Entrance.Visit(user, command.kind(), command.client(), "second_factor", false), scope);
    }
}
