package io.wassla.core.onboarding;

import io.wassla.core.identity.UserId;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.List;

/** Says what the merchant sells: the second answer. */
public final class ChooseBusiness {

    /** @param categories one to five distinct ones; {@code categories_invalid} is thrown otherwise */
    public record Command(UserId user, List<BusinessCategory> categories) {}

    public sealed interface Outcome {
        record Chosen(OnboardingStatus status) implements Outcome {}

        /** Another step comes first. */
        record Due(OnboardingStep step) implements Outcome {}

        /** The store is open: this is changed in its settings now. */
        record Over() implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final InstantSource clock;

    public ChooseBusiness(Platform<? extends OnboardingPlatformScope> platform, InstantSource clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var categories = BusinessCategory.choice(command.categories());
        var now = clock.instant();
        return platform.within(scope -> {
            var profile = scope.onboarding()
                    .find(command.user())
                    .orElseGet(() -> OnboardingProfile.begin(command.user(), now));
            return switch (OnboardingPolicy.judge(profile.step(), OnboardingStep.BUSINESS)) {
                case OnboardingPolicy.Verdict.Over over -> new Outcome.Over();
                case OnboardingPolicy.Verdict.Due due -> new Outcome.Due(due.step());
                case OnboardingPolicy.Verdict.Allowed allowed -> {
                    var chosen = profile.selling(categories, now);
                    scope.onboarding().save(chosen);
                    yield new Outcome.Chosen(OnboardingStatus.of(chosen, null, false));
                }
            };
        });
    }
}
