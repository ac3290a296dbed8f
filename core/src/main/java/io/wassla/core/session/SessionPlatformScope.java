package io.wassla.core.session;

import io.wassla.core.membership.MembershipPlatformScope;

/** People, their places and their sessions. */
public interface SessionPlatformScope extends MembershipPlatformScope {

    Sessions sessions();

    SessionDirectory sessionDirectory();

    SigningKeys signingKeys();
}
