package io.wassla.core.onboarding;

import static io.wassla.core.onboarding.OnboardingStep.BUSINESS;
import static io.wassla.core.onboarding.OnboardingStep.COUNTRY;
import static io.wassla.core.onboarding.OnboardingStep.DONE;
import static io.wassla.core.onboarding.OnboardingStep.REGISTERED;
import static io.wassla.core.onboarding.OnboardingStep.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.onboarding.OnboardingPolicy.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every step wanted at every step reached. */
class OnboardingPolicyTest {
    private static final Verdict ALLOWED = new Verdict.Allowed();
    private static final Verdict OVER = new Verdict.Over();

    private static final Map<OnboardingStep, Map<OnboardingStep, Verdict>> TABLE = Map.of(
            REGISTERED,
            Map.of(COUNTRY, ALLOWED, BUSINESS, new Verdict.Due(COUNTRY), STORE, new Verdict.Due(COUNTRY)),
            COUNTRY,
            Map.of(COUNTRY, ALLOWED, BUSINESS, ALLOWED, STORE, new Verdict.Due(BUSINESS)),
            BUSINESS,
            Map.of(COUNTRY, ALLOWED, BUSINESS, ALLOWED, STORE, ALLOWED),
            STORE,
            Map.of(COUNTRY, OVER, BUSINESS, OVER, STORE, OVER),
            DONE,
            Map.of(COUNTRY, OVER, BUSINESS, OVER, STORE, OVER));

    @Test
    void no_step_is_skipped_and_going_back_is_allowed_until_the_store_is_open() {
        TABLE.forEach(
                (reached, row) -> row.forEach((wanted, verdict) -> assertThat(OnboardingPolicy.judge(reached, wanted))
                        .as("%s when %s", wanted, reached)
                        .isEqualTo(verdict)));
    }
}
