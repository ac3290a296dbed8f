package io.wassla.core.onboarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's way from a fresh account to an open store.
 *
 * <p>Goes REGISTERED → COUNTRY → BUSINESS → STORE → DONE and never skips a step. Until the store is open an earlier
 * answer may be changed; the step does not fall back for that. Everything that was passed stays in the history.
 *
 * @param step the last one completed
 * @param country ISO 3166-1 alpha-2, once chosen
 * @param categories what the store will sell, once chosen
 * @param tenant the store that was opened
 * @param history each answer given, oldest first
 */
public record OnboardingProfile(
        UserId user,
        OnboardingStep step,
        @Nullable String country,
        Set<BusinessCategory> categories,
        @Nullable TenantId tenant,
        List<Passed> history,
        Revision revision) {
    private static final int LONGEST_HISTORY = 50;

    public OnboardingProfile {
        categories = ImmutableSet.copyOf(categories);
        history = ImmutableList.copyOf(history);
    }

    /** One answer given. */
    public record Passed(OnboardingStep step, Instant at) {}

    public static OnboardingProfile begin(UserId user, Instant now) {
        var registered = List.of(new Passed(OnboardingStep.REGISTERED, now));
        return new OnboardingProfile(
                user, OnboardingStep.REGISTERED, null, Set.of(), null, registered, new Revision(now, now, 0));
    }

    OnboardingProfile in(String chosen, Instant now) {
        return new OnboardingProfile(
                user,
                further(OnboardingStep.COUNTRY),
                chosen,
                categories,
                tenant,
                passed(now, OnboardingStep.COUNTRY),
                revision.next(now));
    }

    OnboardingProfile selling(Set<BusinessCategory> chosen, Instant now) {
        return new OnboardingProfile(
                user,
                further(OnboardingStep.BUSINESS),
                country,
                chosen,
                tenant,
                passed(now, OnboardingStep.BUSINESS),
                revision.next(now));
    }

    OnboardingProfile opened(TenantId store, Instant now) {
        return new OnboardingProfile(
                user,
                OnboardingStep.DONE,
                country,
                categories,
                store,
                passed(now, OnboardingStep.STORE, OnboardingStep.DONE),
                revision.next(now));
    }

    private OnboardingStep further(OnboardingStep reached) {
        return step.isBefore(reached) ? reached : step;
    }

    /** Somebody may change an answer for ever; what they changed first and last is kept. */
    private List<Passed> passed(Instant now, OnboardingStep... steps) {
        var longer = ImmutableList.<Passed>builder();
        longer.addAll(history.size() < LONGEST_HISTORY ? history : history.subList(0, LONGEST_HISTORY - 1));
        for (var passed : steps) {
            longer.add(new Passed(passed, now));
        }
        return longer.build();
    }
}
