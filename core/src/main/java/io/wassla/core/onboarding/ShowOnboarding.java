package io.wassla.core.onboarding;

import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where a person stands on the way to a store. */
public final class ShowOnboarding {

    public record Command(UserId user) {}

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final InstantSource clock;

    public ShowOnboarding(Platform<? extends OnboardingPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public OnboardingStatus handle(Command command) {
        return platform.within(scope -> show(command.user(), scope));
    }

    private OnboardingStatus show(UserId user, OnboardingPlatformScope scope) {
        var profile = scope.onboarding().find(user).orElseGet(() -> OnboardingProfile.begin(user, clock.instant()));
        return OnboardingStatus.of(profile, store(profile.tenant(), scope), isExempt(user, profile, scope));
    }

    private static @Nullable OpenedStore store(@Nullable TenantId opened, OnboardingPlatformScope scope) {
        return Optional.ofNullable(opened)
                .flatMap(scope.tenants()::find)
                .flatMap(tenant -> scope.stores().of(tenant.id()).map(store -> new OpenedStore(tenant, store)))
                .orElse(null);
    }

    static boolean isExempt(UserId user, OnboardingProfile profile, OnboardingPlatformScope scope) {
        return profile.step() != OnboardingStep.DONE
                && (scope.users().find(user).filter(User::isSuperadmin).isPresent()
                        || !scope.seats().of(user).isEmpty());
    }
}
