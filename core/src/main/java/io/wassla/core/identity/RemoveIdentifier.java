package io.wassla.core.identity;

import io.wassla.core.audit.Change;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;

/**
 * Takes an address or number off a signed-in person's account: codes sent there sign in to it no more. With the address
 * goes the password, as it is asked for together with it. Links and half-finished sign-ins are void, sessions go on.
 */
public final class RemoveIdentifier {

    /**
     * @param signedInAt when the session that asks began
     * @param kind whether the address or the number
     */
    public record Command(UserId user, Instant signedInAt, Channel kind, Client client) {}

    public sealed interface Outcome {
        record Removed(User user) implements Outcome {}

        /** The account has none of this kind. */
        record Absent() implements Outcome {}

        /** Nothing proven would be left to sign in by. */
        record LastOne() implements Outcome {}

        /** The sign-in is too long ago for a change to the ways into the account. */
        record SignInAgain() implements Outcome {}
    }

    private sealed interface Result {
        /** @param before with the ways to reach the person that they had */
        record Removed(User before, User after) implements Result {}

        record Refused(Outcome outcome) implements Result {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final FreshProofPolicy policy;
    private final SecurityTrail trail;
    private final Notices notices;
    private final InstantSource clock;

    public RemoveIdentifier(
            Platform<? extends IdentityPlatformScope> platform,
            FreshProofPolicy policy,
            SecurityTrail trail,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.policy = policy;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return switch (platform.within(scope -> remove(command, scope))) {
            case Result.Refused(var outcome) -> outcome;
            case Result.Removed(var before, var after) -> {
                notices.tellEverywhere(before, Kind.IDENTIFIER_REMOVED, command.client());
                yield new Outcome.Removed(after);
            }
        };
    }

    private Result remove(Command command, IdentityPlatformScope scope) {
        var now = clock.instant();
        var user = scope.users().locked(command.user()).orElseThrow();
        var removed = user.contacts().of(command.kind()).orElse(null);
        var rest = user.without(command.kind(), now).orElse(null);
        if (removed == null) {
            return new Result.Refused(new Outcome.Absent());
        }
        if (rest == null) {
            return new Result.Refused(new Outcome.LastOne());
        }
        if (!policy.isFresh(command.signedInAt(), now)) {
            return new Result.Refused(new Outcome.SignInAgain());
        }
        scope.users().update(rest);
        scope.oneTimeTokens().removeAll(user.id(), EnumSet.allOf(TokenPurpose.class));
        var change = new Change(Settings.of(removed.channel().code(), removed.masked()), Settings.NONE)
                .noting("password_dropped", !user.credentials().equals(rest.credentials()));
        trail.record("user.identifier_removed", user.id(), command.client().origin(user.id()), change, scope, now);
        return new Result.Removed(user, rest);
    }
}
