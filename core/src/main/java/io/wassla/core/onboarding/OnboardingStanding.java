package io.wassla.core.onboarding;

import org.jspecify.annotations.Nullable;

/**
 * Everything that tells where a person stands on the way to a store.
 *
 * @param profile absent until the first answer
 * @param store what they opened
 * @param exempt whether they need no store of their own: they run the platform or belong to somebody's tenant
 */
public record OnboardingStanding(
        @Nullable OnboardingProfile profile, @Nullable OpenedStore store, boolean exempt) {
    /** Of somebody without an account. */
    public static final OnboardingStanding NONE = new OnboardingStanding(null, null, false);
}
