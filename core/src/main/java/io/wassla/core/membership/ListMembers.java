package io.wassla.core.membership;

import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import java.time.InstantSource;

/** Lists the members of a tenant and the invitations that are still open. */
public final class ListMembers {

    public record Command(TenantId tenant) {}

    private final Platform<? extends MembershipPlatformScope> platform;
    private final InstantSource clock;

    public ListMembers(Platform<? extends MembershipPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public Roster handle(Command command) {
        return platform.within(scope -> scope.seats().roster(command.tenant())).at(clock.instant());
    }
}
