package io.wassla.core.onboarding;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Opens a further store for somebody whose onboarding is behind them, as far as their plan allows. */
public final class OpenAnotherStore {

    /** @param country ISO 3166-1 alpha-2; {@code country_unknown} is thrown for one that is not served */
    public record Command(
            UserId user, StoreName name, Slug slug, String country, List<BusinessCategory> categories, Client client) {
        public Command {
            categories = BusinessCategory.choice(categories).asList();
        }
    }

    public sealed interface Outcome permits Outcome.Opened, Outcome.Due, StoreRefusal {
        record Opened(OpenedStore store) implements Outcome {}

        /** The first store is opened by onboarding. */
        record Due(OnboardingStep step) implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final StoreOpening opening;
    private final Countries countries;
    private final InstantSource clock;

    public OpenAnotherStore(
            Platform<? extends OnboardingPlatformScope> platform,
            StoreOpening opening,
            Countries countries,
            InstantSource clock) {
        this.platform = platform;
        this.opening = opening;
        this.countries = countries;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var country = countries.require(command.country());
        var now = clock.instant();
        return platform.within(scope -> {
            var due = due(scope.onboarding().standing(command.user()));
            if (due.isPresent()) {
                return new Outcome.Due(due.get());
            }
            var plot = new StoreOpening.Plot(
                    command.user(),
                    command.name(),
                    command.slug(),
                    country,
                    BusinessCategory.choice(command.categories()),
                    command.client().origin(command.user()));
            return outcome(opening.open(plot, now, scope));
        });
    }

    private static Optional<OnboardingStep> due(OnboardingStanding standing) {
        var profile = standing.profile();
        var reached = profile == null ? OnboardingStep.REGISTERED : profile.step();
        return standing.exempt() ? Optional.empty() : reached.next();
    }

    private static Outcome outcome(StoreOpening.Result result) {
        return switch (result) {
            case StoreRefusal refusal -> refusal;
            case StoreOpening.Result.Opened opened -> new Outcome.Opened(opened.store());
        };
    }
}
