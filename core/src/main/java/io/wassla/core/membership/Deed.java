package io.wassla.core.membership;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, as it is read.
 *
 * @param by absent unless a person did it; for the owner of a tenant, unless a present member did: people of the platform
 *     and former members stay unnamed
 */
public record Deed(AuditEntry entry, @Nullable Doer by) {

    /** How a member is called. */
    public record Doer(@Nullable PersonName fullName, Contacts contacts) {}
}
