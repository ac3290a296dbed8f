package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.session.UserJson;
import io.wassla.adapter.http.tenancy.SeatJson;
import io.wassla.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** Somebody was let in. */
record SignedInJson(
        @About(
                value = "A JSON Web Token, good for as long as `expires_in` says.",
                example = "eyJraWQiOiIxIiwiYWxnIjoiRVMyNTYifQ.e30.c2ln")
        Secret accessToken,

        @About(value = "Good for one refresh.", example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
        Secret refreshToken,

        @About(example = "Bearer") String tokenType,

        @About(value = "Seconds that the access token lives.", example = "900")
        long expiresIn,

        UserJson user,

        @About("What the tokens are made for; null before there is a store.") @Nullable
        SeatJson tenant,

        StepJson onboarding) {}
