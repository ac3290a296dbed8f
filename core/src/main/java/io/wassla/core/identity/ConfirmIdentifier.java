package io.wassla.core.identity;

import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.CodeJudge;
import io.wassla.core.identity.code.CodePurpose;
import io.wassla.core.identity.code.CodeVerdict;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.InstantSource;

/** Adds an address or number to a signed-in person's account, once the code sent there is typed. */
public final class ConfirmIdentifier {

    public record Command(UserId user, ChallengeId challenge, Secret code, Client client) {}

    public sealed interface Outcome {
        record Added(User user) implements Outcome {}

        /** @param attemptsLeft 0 when there are none */
        record Wrong(int attemptsLeft) implements Outcome {}

        record Exhausted() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        /** Proven, but it belongs to another account: that one would have to let go of it. */
        record Taken() implements Outcome {}
    }

    private sealed interface Result {
        record Added(Proof.Added proof) implements Result {}

        record Refused(Outcome outcome) implements Result {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final CodeJudge judge;
    private final Proof proof;
    private final Notices notices;

    public ConfirmIdentifier(
            Platform<? extends IdentityPlatformScope> platform,
            CodeJudge judge,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.judge = judge;
        this.proof = new Proof(trail, clock);
        this.notices = notices;
    }

    public Outcome handle(Command command) {
        var guess = new CodeJudge.Guess(
                command.challenge(), CodePurpose.ADD_IDENTIFIER, command.user(), command.code(), command.client());
        var result = platform.<Result>within(scope -> switch (judge.judge(guess, scope)) {
            case CodeVerdict.Wrong wrong -> new Result.Refused(new Outcome.Wrong(wrong.attemptsLeft()));
            case CodeVerdict.Exhausted exhausted -> new Result.Refused(new Outcome.Exhausted());
            case CodeVerdict.TooOften often -> new Result.Refused(new Outcome.TooOften(often.retryAfter()));
            case CodeVerdict.Right right -> add(right.proven(), command, scope);
        });
        return switch (result) {
            case Result.Refused(var outcome) -> outcome;
            case Result.Added(var added) -> {
                notices.tell(added.toTell(), Kind.IDENTIFIER_ADDED, command.client());
                yield new Outcome.Added(added.after());
            }
        };
    }

    private Result add(Identifier identifier, Command command, IdentityPlatformScope scope) {
        return proof.add(identifier, command.user(), command.client(), scope)
                .<Result>map(Result.Added::new)
                .orElseGet(() -> new Result.Refused(new Outcome.Taken()));
    }
}
