package io.wassla.core.onboarding;

/** Which step may be taken when: none is skipped, and earlier answers may change only until the store is open. */
public final class OnboardingPolicy {
    private OnboardingPolicy() {}

    /** @param wanted COUNTRY, BUSINESS or STORE */
    public static Verdict judge(OnboardingStep reached, OnboardingStep wanted) {
        var next = reached.next();
        if (next.isEmpty()) {
            return new Verdict.Over();
        }
        return next.get().isBefore(wanted) ? new Verdict.Due(next.get()) : new Verdict.Allowed();
    }

    public sealed interface Verdict {
        record Allowed() implements Verdict {}

        /** Another step comes first. */
        record Due(OnboardingStep step) implements Verdict {}

        /** The store is open: nothing here can be changed any more. */
        record Over() implements Verdict {}
    }
}
