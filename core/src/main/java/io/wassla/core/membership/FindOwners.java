package io.wassla.core.membership;

import io.wassla.core.identity.Contacts;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.stream.Stream;

/** Finds the proven e-mail addresses of a tenant's acting owners: who is written to when its business needs somebody. */
public final class FindOwners {

    public record Command(TenantId tenant) {}

    private final Platform<? extends MembershipPlatformScope> platform;

    public FindOwners(Platform<? extends MembershipPlatformScope> platform) {
        this.platform = platform;
    }

    public List<EmailAddress> handle(Command command) {
        return platform.within(scope -> scope.seats().roster(command.tenant())).members().stream()
                .filter(member -> member.membership().isActiveOwner())
                .map(Member::contacts)
                .filter(Contacts::emailVerified)
                .flatMap(contacts -> Stream.ofNullable(contacts.email()))
                .toList();
    }
}
