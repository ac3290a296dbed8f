package io.wassla.core.onboarding;

import com.google.common.collect.ImmutableList;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.StoreName;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/**
 * Opens the merchant's store: the last answer. Tenant, store, ownership and the end of onboarding are one transaction:
 * all of it is there, or nothing.
 */
public final class OpenStore {

    public record Command(UserId user, StoreName name, Slug slug, Client client) {}

    public sealed interface Outcome {
        record Opened(OnboardingStatus status, OpenedStore store) implements Outcome {}

        /** Another step comes first. */
        record Due(OnboardingStep step) implements Outcome {}

        /** The store is open already. */
        record Over() implements Outcome {}

        /** @param suggestions three that are free now */
        record SlugTaken(List<Slug> suggestions) implements Outcome {
            public SlugTaken {
                suggestions = ImmutableList.copyOf(suggestions);
            }
        }

        /** @param suggestions three that are free now */
        record SlugReserved(List<Slug> suggestions) implements Outcome {
            public SlugReserved {
                suggestions = ImmutableList.copyOf(suggestions);
            }
        }

        /** The person owns as many stores as the plan allows. */
        record AtLimit(int most, int used) implements Outcome {}
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
            case StoreOpening.Result.Taken taken -> new Outcome.SlugTaken(taken.suggestions());
            case StoreOpening.Result.Reserved reserved -> new Outcome.SlugReserved(reserved.suggestions());
            case StoreOpening.Result.AtLimit full -> new Outcome.AtLimit(full.most(), full.used());
            case StoreOpening.Result.Opened opened -> {
                var done = profile.opened(opened.store().tenant().id(), now);
                scope.onboarding().save(done);
                yield new Outcome.Opened(OnboardingStatus.of(done, opened.store(), false), opened.store());
            }
        };
    }
}
