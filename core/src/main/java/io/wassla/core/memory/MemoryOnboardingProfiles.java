package io.wassla.core.memory;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.onboarding.OnboardingProfiles;
import io.wassla.core.onboarding.OnboardingStanding;
import io.wassla.core.onboarding.OpenedStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    public OnboardingStanding standing(UserId user) {
        var profile = find(user).orElse(null);
        return scope.users()
                .find(user)
                .map(person -> new OnboardingStanding(
                        profile,
                        store(profile),
                        person.isSuperadmin() || !scope.seats().of(user).isEmpty()))
                .orElse(OnboardingStanding.NONE);
    }

    private @Nullable OpenedStore store(@Nullable OnboardingProfile profile) {
        return Optional.ofNullable(profile)
                .map(OnboardingProfile::tenant)
                .flatMap(scope.tenants()::find)
                .flatMap(tenant -> scope.stores().of(tenant.id()).map(store -> new OpenedStore(tenant, store)))
                .orElse(null);
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
