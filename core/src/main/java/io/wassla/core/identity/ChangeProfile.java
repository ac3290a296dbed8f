package io.wassla.core.identity;

import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Changes what a signed-in person says about themselves: name, language, theme. */
public final class ChangeProfile {

    /** @param change makes the new profile of the one there is */
    public record Command(UserId user, UnaryOperator<Profile> change) {}

    public sealed interface Outcome {
        record Changed(User user) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final InstantSource clock;

    public ChangeProfile(Platform<? extends IdentityPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> {
            var user = scope.users().locked(command.user()).orElse(null);
            if (user == null) {
                return new Outcome.Unknown();
            }
            var changed = user.withProfile(command.change().apply(user.profile()), clock.instant());
            scope.users().update(changed);
            return new Outcome.Changed(changed);
        });
    }
}
