package io.wassla.adapter.http.api;

import io.wassla.core.session.Principal;
import java.util.Optional;

/** Says which step of onboarding a person has to take before they can do anything else. */
@FunctionalInterface
public interface OnboardingDue {

    /** {@code country}, {@code business}, {@code store}, or nothing. */
    Optional<String> next(Principal principal);
}
