package io.wassla.core.kernel;

import java.time.Duration;
import java.util.UUID;

/**
 * Remembers the answers to calls that a client may send twice, for a day.
 *
 * <p>{@code claim} is atomic over all nodes: of two calls with the same key, one gets {@link Claim.Fresh} and has to
 * {@linkplain #keep keep} its answer or {@linkplain #release let the key go}. A claim whose holder is not heard of for
 * {@link #LEASE} is given to the next who asks, and the late holder's answer is not kept. Does its own storage work:
 * never called inside a transaction. Safe for concurrent use.
 */
public interface IdempotencyStore {
    Duration KEPT = Duration.ofDays(1);
    Duration LEASE = Duration.ofMinutes(2);

    /**
     * @param owner whose key it is, at most 100 characters: keys of different owners never meet
     * @param key what the client calls the call, at most 255 characters
     * @param fingerprint of the whole call, 64 hexadecimal digits
     */
    Claim claim(String owner, String key, String fingerprint);

    /** Keeps the answer; does nothing when the claim is somebody else's by now. */
    void keep(UUID claim, SealedSecret answer);

    /** Forgets the key, as if it had never been claimed; does nothing when the claim is somebody else's by now. */
    void release(UUID claim);

    /** Removes what is older than a day and says how much it was. */
    int forget();

    sealed interface Claim {
        record Fresh(UUID id) implements Claim {}

        record InProgress() implements Claim {}

        /** The key was used for a different call. */
        record OtherCall() implements Claim {}

        record Answered(SealedSecret answer) implements Claim {}
    }
}
