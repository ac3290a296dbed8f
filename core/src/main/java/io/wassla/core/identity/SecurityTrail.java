package io.wassla.core.identity;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditPlatformScope;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes what happens to people and their sessions to the platform's audit log, in the transaction it happens in. */
public final class SecurityTrail {
    private static final Chain PLATFORM = new Chain.OfPlatform();

    private final Supplier<UUID> ids;

    public SecurityTrail(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** @param action past tense: {@code session.started} */
    public void record(
            String action, UserId about, Origin origin, Change change, AuditPlatformScope scope, Instant now) {
        record(action, new Subject("user", about.value().toString()), origin, change, scope, now);
    }

    public void record(
            String action, Subject subject, Origin origin, Change change, AuditPlatformScope scope, Instant now) {
        scope.audit().append(PLATFORM, new AuditEntry(ids.get(), origin, action, subject, change, now));
    }

    public void record(String action, UserId about, Origin origin, AuditPlatformScope scope, Instant now) {
        record(action, about, origin, Change.NONE, scope, now);
    }
}
