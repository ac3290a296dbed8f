package io.wassla.core.onboarding;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Opens the merchant's store: the last answer. Tenant, store, ownership and the end of onboarding are one transaction:
 * all of it is there, or nothing.
 */
public final class OpenStore {

    public record Command(UserId user, StoreName name, Slug slug, Client client) {}

    public sealed interface Outcome permits Outcome.Opened, Outcome.Due, Outcome.Over, StoreRefusal {
        record Opened(OnboardingStatus status, OpenedStore store) implements Outcome {}

        /** Another step comes first. */
        record Due(OnboardingStep step) implements Outcome {}

        /** The store is open already. */
        record Over() implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final StoreOpening opening;
    private final Countries countries;
    private final InstantSource clock;

    public OpenStore(
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
        return platform.within(scope -> {
            scope.users()
                    .locked(command.user()); // whoever clicks twice is told that it is done, not that it is too much
            var profile = scope.onboarding()
                    .find(command.user())
                    .orElseGet(() -> OnboardingProfile.begin(command.user(), clock.instant()));
            return switch (OnboardingPolicy.judge(profile.step(), OnboardingStep.STORE)) {
                case OnboardingPolicy.Verdict.Over over -> new Outcome.Over();
                case OnboardingPolicy.Verdict.Due due -> new Outcome.Due(due.step());
                case OnboardingPolicy.Verdict.Allowed allowed -> open(command, profile, scope);
            };
        });
    }

    private Outcome open(Command command, OnboardingProfile profile, OnboardingPlatformScope scope) {
        var now = clock.instant();
        var plot = new StoreOpening.Plot(
                command.user(),
                command.name(),
                command.slug(),
                countries.require(Objects.requireNonNull(profile.country(), "chosen before")),
                profile.categories(),
                command.client().origin(command.user()));
        return switch (opening.open(plot, now, scope)) {
            case StoreRefusal refusal -> refusal;
            case StoreOpening.Result.Opened opened -> {
                var done = profile.opened(opened.store().tenant().id(), now);
                scope.onboarding().save(done);
                yield new Outcome.Opened(OnboardingStatus.of(done, opened.store(), false), opened.store());
            }
        };
    }
}
