package io.wassla.core.onboarding;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.tenancy.BusinessCategory;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands.
 *
 * @param step the last one completed
 * @param due what they must do before anything else; absent when they are done, or need no store of their own because
 *     they run the platform or belong to somebody's tenant
 * @param store what they opened
 */
public record OnboardingStatus(
        OnboardingStep step,
        @Nullable OnboardingStep due,
        @Nullable String country,
        Set<BusinessCategory> categories,
        @Nullable OpenedStore store) {

    public OnboardingStatus {
        categories = ImmutableSet.copyOf(categories);
    }

    static OnboardingStatus of(OnboardingProfile profile, @Nullable OpenedStore store, boolean exempt) {
        var due = exempt ? Optional.<OnboardingStep>empty() : profile.step().next();
        return new OnboardingStatus(profile.step(), due.orElse(null), profile.country(), profile.categories(), store);
    }
}
