package io.wassla.core.session;

import io.wassla.core.kernel.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that access tokens are signed with (ES256).
 *
 * <p>Signs until it is retired by a newer one, verifies until the last token signed with it has expired.
 *
 * @param id {@code kid} in the token's header, at most 64 characters
 * @param privateKey sealed for the purpose {@code signing-key}
 * @param publicKey printable, at most 1,000 characters; the form is the business of {@link AccessTokens}
 */
public record SigningKey(
        String id,
        SealedSecret privateKey,
        String publicKey,
        Instant madeAt,
        @Nullable Instant retiredAt) {

    boolean signs() {
        return retiredAt == null;
    }

    boolean verifies(Instant now, Duration tokenLife) {
        return retiredAt == null || now.isBefore(retiredAt.plus(tokenLife));
    }
}
