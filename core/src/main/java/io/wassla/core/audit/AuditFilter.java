package io.wassla.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted; what is absent does not narrow. */
public record AuditFilter(
        @Nullable UUID actor,
        @Nullable String action,
        @Nullable Instant since) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null);

    public boolean matches(AuditEntry entry) {
        return (actor == null || entry.origin().actor().equals(new Actor.Person(actor)))
                && (action == null || action.equals(entry.action()))
                && (since == null || !entry.at().isBefore(since));
    }
}
