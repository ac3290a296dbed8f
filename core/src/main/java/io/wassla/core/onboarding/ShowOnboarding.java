package io.wassla.core.onboarding;

import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.Objects;

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
        var user = command.user();
        var standing = platform.within(scope -> scope.onboarding().standing(user));
        var profile =
                Objects.requireNonNullElseGet(standing.profile(), () -> OnboardingProfile.begin(user, clock.instant()));
        return OnboardingStatus.of(profile, standing.store(), standing.exempt());
    }
}
