package io.wassla.adapter.http.page;

import io.wassla.core.onboarding.OnboardingStep;

/** Where each step of onboarding is taken. */
public final class OnboardingPath {
    public static final String COUNTRY = "/onboarding/country";
    public static final String BUSINESS = "/onboarding/business";
    public static final String STORE = "/onboarding/store";

    private OnboardingPath() {}

    /** The page on which this step is taken. */
    public static String of(OnboardingStep due) {
        return switch (due) {
            case REGISTERED, COUNTRY -> COUNTRY;
            case BUSINESS -> BUSINESS;
            case STORE, DONE -> STORE;
        };
    }
}
