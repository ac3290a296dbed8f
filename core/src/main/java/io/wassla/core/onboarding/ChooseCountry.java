package io.wassla.core.onboarding;

import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;

/** Says where the merchant trades: the first answer. */
public final class ChooseCountry {

    /** @param country ISO 3166-1 alpha-2; {@code country_unknown} is thrown for one that is not served */
    public record Command(UserId user, String country) {}

    public sealed interface Outcome {
        record Chosen(OnboardingStatus status) implements Outcome {}

        /** The store is open: its country stays. */
        record Over() implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final Countries countries;
    private final InstantSource clock;

    public ChooseCountry(
            Platform<? extends OnboardingPlatformScope> platform, Countries countries, InstantSource clock) {
        this.platform = platform;
        this.countries = countries;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var country = countries.require(command.country());
        var now = clock.instant();
        return platform.within(scope -> {
            var profile = scope.onboarding()
                    .find(command.user())
                    .orElseGet(() -> OnboardingProfile.begin(command.user(), now));
            return switch (OnboardingPolicy.judge(profile.step(), OnboardingStep.COUNTRY)) {
                case OnboardingPolicy.Verdict.Over over -> new Outcome.Over();
                case OnboardingPolicy.Verdict.Due due ->
                    throw new IllegalStateException("nothing comes before the country");
                case OnboardingPolicy.Verdict.Allowed allowed -> {
                    var chosen = profile.in(country.code(), now);
                    scope.onboarding().save(chosen);
                    yield new Outcome.Chosen(OnboardingStatus.of(chosen, null, false));
                }
            };
        });
    }
}
