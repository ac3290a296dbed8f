package io.wassla.core.onboarding;

import io.wassla.core.identity.UserId;
import java.util.Optional;

/** How far everybody has come; a person has one profile, from the first answer on. */
public interface OnboardingProfiles {

    Optional<OnboardingProfile> find(UserId user);

    /** The profile with all that it has to be seen together with; one statement. */
    OnboardingStanding standing(UserId user);

    /**
     * Writes a profile whose version is one more than the stored one; version 1 is a new profile.
     *
     * @throws io.wassla.core.kernel.ConcurrentChange when another version is stored; then nothing is written
     */
    void save(OnboardingProfile profile);
}
