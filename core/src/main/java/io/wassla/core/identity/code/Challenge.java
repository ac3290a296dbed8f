package io.wassla.core.identity.code;

import io.wassla.core.identity.UserId;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code that was sent to somebody.
 *
 * <p>Lives until it is used, or replaced by the next one for the same identifier and purpose, or swept away after it
 * expired. Wrong guesses are counted on it.
 *
 * @param user whose account the identifier is to be added to; absent for signing in
 */
public record Challenge(
        ChallengeId id,
        CodePurpose purpose,
        Identifier identifier,
        @Nullable UserId user,
        CodeDigest digest,
        Instant sentAt,
        int failures) {

    Challenge failedOnceMore() {
        return new Challenge(id, purpose, identifier, user, digest, sentAt, failures + 1);
    }
}
