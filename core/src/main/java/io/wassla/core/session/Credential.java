package io.wassla.core.session;

import io.wassla.core.kernel.Secret;
import java.time.Duration;
import java.time.Instant;

/** What somebody who was let in shows at the next request. */
public sealed interface Credential {

    /** For a browser. */
    record Cookie(Secret token, Instant endsAt) implements Credential {}

    /**
     * For a client.
     *
     * @param expiresIn of the access token
     */
    record Tokens(Secret access, Secret refresh, Duration expiresIn) implements Credential {}
}
