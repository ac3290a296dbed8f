package io.wassla.core.onboarding;

import io.wassla.core.outbox.OutboxPlatformScope;
import io.wassla.core.session.SessionPlatformScope;
import io.wassla.core.tenancy.TenancyPlatformScope;

/** People on their way to a store, and all that opening one touches. */
public interface OnboardingPlatformScope extends SessionPlatformScope, TenancyPlatformScope, OutboxPlatformScope {

    OnboardingProfiles onboarding();
}
