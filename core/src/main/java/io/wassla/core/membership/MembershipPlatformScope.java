package io.wassla.core.membership;

import io.wassla.core.identity.IdentityPlatformScope;

/** People and their places in all tenants. */
public interface MembershipPlatformScope extends IdentityPlatformScope {

    Seats seats();

    Deeds deeds();
}
