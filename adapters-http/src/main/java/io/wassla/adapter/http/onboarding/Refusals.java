package io.wassla.adapter.http.onboarding;

import com.google.common.base.Ascii;
import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import java.util.Optional;

/** What opening a store is refused with. */
final class Refusals {
    private Refusals() {}

    static Answer due(OnboardingStep step) {
        return Answer.refused(Problem.of(ProblemType.ONBOARDING_STEP).with("next", Ascii.toLowerCase(step.name())));
    }

    /** Nothing is due any more. */
    static Answer over() {
        return Answer.refused(Problem.of(ProblemType.ONBOARDING_STEP).with("next", Optional.empty()));
    }

    static Answer of(StoreRefusal refusal) {
        return Answer.refused(
                switch (refusal) {
                    case StoreRefusal.SlugTaken(var free) -> with(free, Problem.of(ProblemType.SLUG_TAKEN));
                    case StoreRefusal.SlugReserved(var free) -> with(free, Problem.invalid("slug", "slug_reserved"));
                    case StoreRefusal.AtLimit(var most, var used) ->
                        Problem.of(ProblemType.PLAN_LIMIT)
                                .with("of", Limit.OWNED_STORES.code())
                                .with("limit", most)
                                .with("used", used);
                });
    }

    private static Problem with(List<Slug> suggestions, Problem problem) {
        return problem.with("suggestions", suggestions.stream().map(Slug::value).toList());
    }
}
