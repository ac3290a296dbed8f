package io.wassla.core.membership;

import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** A member as others of the tenant see them. */
public record Member(Membership membership, @Nullable PersonName fullName, Contacts contacts) {}
