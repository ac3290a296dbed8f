package io.wassla.core.membership;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** How changes of membership stand in the tenant's audit log. */
public final class MemberTrail {
    private final Supplier<UUID> ids;

    public MemberTrail(Supplier<UUID> ids) {
        this.ids = ids;
    }

    AuditEntry entry(String action, MembershipId about, Origin origin, Change change, Instant now) {
        var subject = new Subject("membership", about.value().toString());
        return new AuditEntry(ids.get(), origin, action, subject, change, now);
    }

    static Settings of(Membership membership) {
        return Settings.of("user", membership.user().value().toString())
                .with("role", membership.role().code())
                .with("suspended", membership.suspended());
    }

    static Settings of(Invitation invitation) {
        return Settings.of("to", invitation.to().masked())
                .with("role", invitation.role().code());
    }
}
