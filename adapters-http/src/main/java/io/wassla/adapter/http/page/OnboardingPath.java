package io.wassla.adapter.http.page;

import io.wassla.core.onboarding.OnboardingStep;

/** Where each step of onboarding is taken. */
final class OnboardingPath {
    static final String COUNTRY = "/onboarding/country";
    static final String BUSINESS = "/onboarding/business";
    static final String STORE = "/onboarding/store";

    private OnboardingPath() {}

    static String of(OnboardingStep due) {
        return switch (due) {
            case REGISTERED, COUNTRY -> COUNTRY;
            case BUSINESS -> BUSINESS;
            case STORE, DONE -> STORE;
        };
    }
}
