package io.wassla.core.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a sign-in counts as proof of who somebody is for what changes the ways into their account: a stolen session
 * that is older makes nobody the owner.
 */
public record FreshProofPolicy(Duration goodFor) {
    public static final FreshProofPolicy STANDARD = new FreshProofPolicy(Duration.ofHours(1));

    public boolean isFresh(Instant signedInAt, Instant now) {
        return now.isBefore(signedInAt.plus(goodFor));
    }
}
