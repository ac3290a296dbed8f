package io.wassla.core.identity;

import io.wassla.core.audit.AuditPlatformScope;

/** People and how they prove who they are. */
public interface IdentityPlatformScope extends AuditPlatformScope {

    Users users();

    Challenges challenges();

    Throttles throttles();

    OneTimeTokens oneTimeTokens();

    SecondFactors secondFactors();
}
