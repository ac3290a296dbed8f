package io.wassla.adapter.http.session;

import io.wassla.adapter.http.json.About;
import io.wassla.core.kernel.Secret;
import io.wassla.core.session.Admission;
import io.wassla.core.session.Credential;

/** What a client shows from now on. */
public record TokensJson(
        @About(
                value = "A JSON Web Token, good for as long as `expires_in` says.",
                example = "eyJraWQiOiIxIiwiYWxnIjoiRVMyNTYifQ.e30.c2ln")
        Secret accessToken,

        @About(value = "Good for one refresh.", example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
        Secret refreshToken,

        @About(example = "Bearer") String tokenType,

        @About(value = "Seconds that the access token lives.", example = "900")
        long expiresIn) {

    public static TokensJson of(Admission admission) {
        return switch (admission.credential()) {
            case Credential.Tokens tokens ->
                new TokensJson(
                        tokens.access(),
                        tokens.refresh(),
                        "Bearer",
                        tokens.expiresIn().toSeconds());
            case Credential.Cookie cookie -> throw new IllegalStateException("a browser was let in by the API");
        };
    }
}
