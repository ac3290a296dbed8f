package io.wassla.core.identity;

import io.wassla.core.identity.code.CodeDispatch;
import io.wassla.core.identity.code.CodePurpose;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Sends a code to an address or number that a signed-in person wants to add to their account, or to prove. Whether it
 * belongs to another account is only told to whoever proves it.
 */
public final class AddIdentifier {

    /** @param signedInAt when the session that asks began */
    public record Command(UserId user, Instant signedInAt, Identifier identifier, Client client, Language language) {}

    public sealed interface Outcome {
        /** Whether a code went out, or why not. */
        record Asked(RequestCode.Outcome answer) implements Outcome {}

        record AlreadyYours() implements Outcome {}

        /** There is another one of this kind. */
        record NoRoom() implements Outcome {}

        /** What the account has must be proven before more is added: else a claimed account could be shared. */
        record ProveFirst() implements Outcome {}

        /** The sign-in is too long ago for a new way into the account. */
        record SignInAgain() implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final CodeDispatch dispatch;
    private final FreshProofPolicy policy;
    private final InstantSource clock;

    public AddIdentifier(
            Platform<? extends IdentityPlatformScope> platform,
            CodeDispatch dispatch,
            FreshProofPolicy policy,
            InstantSource clock) {
        this.platform = platform;
        this.dispatch = dispatch;
        this.policy = policy;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var user = platform.within(scope -> scope.users().find(command.user())).orElse(null);
        if (user == null || !user.contacts().hasRoomFor(command.identifier())) {
            return new Outcome.NoRoom();
        }
        if (user.contacts().hasVerified(command.identifier())) {
            return new Outcome.AlreadyYours();
        }
        if (mustProveOther(user, command.identifier())) {
            return new Outcome.ProveFirst();
        }
        if (!user.contacts().has(command.identifier()) && !policy.isFresh(command.signedInAt(), clock.instant())) {
            return new Outcome.SignInAgain();
        }
        return new Outcome.Asked(dispatch.send(new CodeDispatch.Order(
                command.identifier(),
                CodePurpose.ADD_IDENTIFIER,
                command.user(),
                command.client(),
                command.language())));
    }

    static boolean mustProveOther(User user, Identifier identifier) {
        return user.contacts().with(identifier).anyUnverified();
    }
}
