package io.wassla.core.identity;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.Platform;

/**
 * Sends a code to an address or number that a signed-in person wants to add to their account, or to prove. Whether it
 * belongs to another account is only told to whoever proves it.
 */
public final class AddIdentifier {

    public record Command(UserId user, Identifier identifier, Client client, Language language) {}

    public sealed interface Outcome {
        /** Whether a code went out, or why not. */
        record Asked(RequestCode.Outcome answer) implements Outcome {}

        record AlreadyYours() implements Outcome {}

        /** There is another one of this kind. */
        record NoRoom() implements Outcome {}

        /** What the account has must be proven before more is added: else a claimed account could be shared. */
        record ProveFirst() implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final CodeDispatch dispatch;

    public AddIdentifier(Platform<? extends IdentityPlatformScope> platform, CodeDispatch dispatch) {
        this.platform = platform;
        this.dispatch = dispatch;
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
