package io.wassla.core.memory;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.onboarding.OnboardingProfiles;
import java.util.Optional;

final class MemoryOnboardingProfiles implements OnboardingProfiles {
    private final MemoryPlatformScope scope;

    MemoryOnboardingProfiles(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<OnboardingProfile> find(UserId user) {
        return rows().find(user);
    }

    @Override
    public void save(OnboardingProfile profile) {
        int stored =
                find(profile.user()).map(found -> found.revision().version()).orElse(0);
        if (profile.revision().version() != stored + 1) {
            throw new ConcurrentChange("an onboarding profile");
        }
        rows().put(profile.user(), profile);
    }

    private MemoryTable<UserId, OnboardingProfile> rows() {
        scope.requireOpen();
        return scope.tables.onboarding;
    }
}
