package io.wassla.core.onboarding;

import java.util.Optional;

/** How far a person has come; each step names what is behind them. */
public enum OnboardingStep {
    /** Nothing chosen yet. */
    REGISTERED,
    COUNTRY,
    BUSINESS,
    STORE,
    /** Nothing left to do; reached in the same transaction as STORE. */
    DONE;

    /** What is due after this one; empty when nothing is. */
    public Optional<OnboardingStep> next() {
        return switch (this) {
            case REGISTERED -> Optional.of(COUNTRY);
            case COUNTRY -> Optional.of(BUSINESS);
            case BUSINESS -> Optional.of(STORE);
            case STORE, DONE -> Optional.empty();
        };
    }

    boolean isBefore(OnboardingStep other) {
        return compareTo(other) < 0;
    }
}
