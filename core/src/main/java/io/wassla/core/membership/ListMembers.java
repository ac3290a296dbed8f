package io.wassla.core.membership;

import com.google.common.collect.ImmutableList;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import java.time.InstantSource;
import java.util.List;

/** Lists the members of a tenant and the invitations that are still open. */
public final class ListMembers {

    public record Command(TenantId tenant) {}

    public record Outcome(List<Member> members, List<Invitation> invitations) {
        public Outcome {
            members = ImmutableList.copyOf(members);
            invitations = ImmutableList.copyOf(invitations);
        }
    }

    private final Platform<? extends MembershipPlatformScope> platform;
    private final InstantSource clock;

    public ListMembers(Platform<? extends MembershipPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var now = clock.instant();
        return platform.within(scope -> new Outcome(
                scope.seats().members(command.tenant()),
                scope.seats().invitations(command.tenant()).stream()
                        .filter(invitation -> invitation.isOpen(now))
                        .toList()));
    }
}
