package io.wassla.adapter.http.session;

import com.google.common.base.Ascii;
import io.wassla.adapter.http.json.About;
import io.wassla.core.onboarding.OnboardingStatus;
import io.wassla.core.onboarding.OnboardingStep;
import org.jspecify.annotations.Nullable;

/** How far a person has come on the way to a store. */
public record StepJson(
        @About(value = "The last one completed: REGISTERED, COUNTRY, BUSINESS, STORE or DONE.", example = "COUNTRY")
        String step,

        @About(value = "What is due: country, business, store, or null.", example = "business") @Nullable
        String next) {

    public static StepJson of(OnboardingStatus status) {
        return new StepJson(status.step().name(), next(status.due()));
    }

    public static @Nullable String next(@Nullable OnboardingStep due) {
        return due == null ? null : Ascii.toLowerCase(due.name());
    }
}
