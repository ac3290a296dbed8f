package io.wassla.adapter.http.onboarding;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.session.TokensJson;
import io.wassla.adapter.http.tenancy.StoreJson;
import io.wassla.adapter.http.tenancy.TenantJson;
import io.wassla.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** The store is open, and here are tokens that are made for it. */
record StoreOpenedJson(
        @About(example = "DONE") String step,
        @About(example = "null") @Nullable String next,
        StoreJson store,
        TenantJson tenant,

        @About(value = "Carries the new tenant.", example = "eyJraWQiOiIxIiwiYWxnIjoiRVMyNTYifQ.e30.c2ln")
        Secret accessToken,

        @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
        Secret refreshToken,

        @About(example = "Bearer") String tokenType,
        @About(example = "900") long expiresIn) {

    static StoreOpenedJson of(StepJson step, StoreJson store, TenantJson tenant, TokensJson tokens) {
        return new StoreOpenedJson(
                step.step(),
                step.next(),
                store,
                tenant,
                tokens.accessToken(),
                tokens.refreshToken(),
                tokens.tokenType(),
                tokens.expiresIn());
    }
}
