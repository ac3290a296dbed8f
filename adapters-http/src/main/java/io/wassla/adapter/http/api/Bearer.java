package io.wassla.adapter.http.api;

import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Secret;
import java.util.Optional;

/** The access token of a request (RFC 6750). Only the header is looked at: cookies sign nobody in to the API. */
final class Bearer {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 4_096;

    private Bearer() {}

    static Optional<Secret> token(Context ctx) {
        var header = ctx.header("Authorization");
        if (header == null || header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(new Secret(header.substring(SCHEME.length()).strip()));
    }

    static Problem missing() {
        return Problem.of(ProblemType.UNAUTHENTICATED);
    }

    static Problem refused() {
        return Problem.of(ProblemType.UNAUTHENTICATED)
                .withHeader("WWW-Authenticate", Problem.CHALLENGE + ", error=\"invalid_token\"");
    }
}
