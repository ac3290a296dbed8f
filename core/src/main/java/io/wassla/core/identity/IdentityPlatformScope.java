package io.wassla.core.identity;

import io.wassla.core.audit.AuditPlatformScope;
import io.wassla.core.identity.code.Challenges;
import io.wassla.core.identity.factor.SecondFactors;
import io.wassla.core.identity.throttle.Throttles;

/** People and how they prove who they are. */
public interface IdentityPlatformScope extends AuditPlatformScope {

    Users users();

    Challenges challenges();

    Throttles throttles();

    OneTimeTokens oneTimeTokens();

    SecondFactors secondFactors();
}
