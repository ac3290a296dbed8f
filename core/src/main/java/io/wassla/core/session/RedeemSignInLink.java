package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Signs in with a single-use link that was made on the server itself. */
public final class RedeemSignInLink {

    public record Command(Secret token, SessionKind kind, Client client) {}

    public sealed interface Outcome {
        record SignedIn(Admission admission) implements Outcome {}

        record SecondFactorRequired(Secret token, Instant expiresAt) implements Outcome {}

        /** Unknown, used or expired: one answer for all. */
        record Invalid() implements Outcome {}

        record Suspended() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final Entrance entrance;
    private final InstantSource clock;

    public RedeemSignInLink(Platform<? extends SessionPlatformScope> platform, Entrance entrance, InstantSource clock) {
        this.platform = platform;
        this.entrance = entrance;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var step = platform.<Entrance.@Nullable Step>within(scope -> redeem(command, scope));
        if (step == null) {
            return new Outcome.Invalid();
        }
        return switch (step) {
            case Entrance.Step.Opened opened -> new Outcome.SignedIn(entrance.admit(opened));
            case Entrance.Step.SecondFactorDue due -> new Outcome.SecondFactorRequired(due.token(), due.expiresAt());
            case Entrance.Step.Suspended suspended -> new Outcome.Suspended();
        };
    }

    private Entrance.@Nullable Step redeem(Command command, SessionPlatformScope scope) {
        var hash = TokenHash.of(command.token());
        var link = scope.oneTimeTokens()
                .locked(hash, TokenPurpose.SIGN_IN_LINK)
                .filter(token -> token.isValid(clock.instant()))
                .orElse(null);
        if (link == null) {
            return null;
        }
        scope.oneTimeTokens().remove(hash);
        var user = scope.users().find(link.user()).orElseThrow();
        return entrance.enter(new Entrance.Visit(user, command.kind(), command.client(), "link", false), scope);
    }
}
