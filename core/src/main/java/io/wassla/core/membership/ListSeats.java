package io.wassla.core.membership;

import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Platform;
import java.util.List;

/** Lists the tenants that a person belongs to. */
public final class ListSeats {

    public record Command(UserId user) {}

    private final Platform<? extends MembershipPlatformScope> platform;

    public ListSeats(Platform<? extends MembershipPlatformScope> platform) {
        this.platform = platform;
    }

    public List<Seat> handle(Command command) {
        return platform.within(scope -> scope.seats().of(command.user()));
    }
}
