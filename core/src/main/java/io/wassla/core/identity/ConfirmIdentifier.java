package io.wassla.core.identity;

import io.wassla.core.audit.Change;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
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

    private final Platform<? extends IdentityPlatformScope> platform;
    private final CodeJudge judge;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public ConfirmIdentifier(
            Platform<? extends IdentityPlatformScope> platform,
            CodeJudge judge,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.judge = judge;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var guess = new CodeJudge.Guess(
                command.challenge(), CodePurpose.ADD_IDENTIFIER, command.user(), command.code(), command.client());
        var outcome = platform.<Outcome>within(scope -> switch (judge.judge(guess, scope)) {
            case CodeVerdict.Wrong wrong -> new Outcome.Wrong(wrong.attemptsLeft());
            case CodeVerdict.Exhausted exhausted -> new Outcome.Exhausted();
            case CodeVerdict.TooOften often -> new Outcome.TooOften(often.retryAfter());
            case CodeVerdict.Right right -> add(right.proven(), command, scope);
        });
        if (outcome instanceof Outcome.Added added) {
            notices.tell(added.user(), Kind.IDENTIFIER_ADDED, command.client());
        }
        return outcome;
    }

    private Outcome add(Identifier proven, Command command, IdentityPlatformScope scope) {
        var other = scope.users().find(proven).filter(owner -> !owner.id().equals(command.user()));
        if (other.isPresent()) {
            return new Outcome.Taken();
        }
        var user = scope.users().locked(command.user()).orElseThrow();
        if (!user.contacts().hasRoomFor(proven) || AddIdentifier.mustProveOther(user, proven)) {
            return new Outcome.Taken();
        }
        var now = clock.instant();
        var changed = user.proving(proven, now);
        scope.users().update(changed);
        var change = Change.to(Settings.of(proven.channel().code(), proven.masked()));
        var origin = command.client().origin(user.id());
        trail.record("user.identifier_added", user.id(), origin, change, scope, now);
        return new Outcome.Added(changed);
    }
}
