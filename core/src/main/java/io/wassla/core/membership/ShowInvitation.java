package io.wassla.core.membership;

import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.StoreName;
import java.time.InstantSource;
import java.util.Optional;

/** Tells whoever holds the token of a letter which store invites, before they accept; the token stays good. */
public final class ShowInvitation {

    public record Command(Secret token) {}

    private final Platform<? extends MembershipPlatformScope> platform;
    private final InstantSource clock;

    public ShowInvitation(Platform<? extends MembershipPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** Empty for unknown, used, withdrawn, replaced and expired ones alike. */
    public Optional<StoreName> handle(Command command) {
        var now = clock.instant();
        return platform.within(scope -> scope.seats().offered(TokenHash.of(command.token())))
                .filter(offered -> offered.invitation().isOpen(now))
                .map(Seats.Offered::store);
    }
}
