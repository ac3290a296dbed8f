package io.wassla.core;

import io.wassla.core.administration.AdministrationPlatformScope;
import io.wassla.core.jobs.JobPlatformScope;
import io.wassla.core.messaging.MessagingPlatformScope;
import io.wassla.core.onboarding.OnboardingPlatformScope;

/** Everything across tenants that any feature may touch: what a storage has to offer. */
public interface WasslaPlatformScope
        extends AdministrationPlatformScope, OnboardingPlatformScope, JobPlatformScope, MessagingPlatformScope {}
