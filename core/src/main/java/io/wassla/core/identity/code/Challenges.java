package io.wassla.core.identity.code;

import io.wassla.core.messaging.Identifier;
import java.time.Instant;
import java.util.Optional;

/** The codes that may still be used: at most one for an identifier and purpose. */
public interface Challenges {

    /**
     * Keeps others from this challenge until the transaction ends, so that guesses are judged one after another: of two
     * that race, the second sees what the first left.
     */
    Optional<Challenge> locked(ChallengeId id);

    /** The one for this identifier and purpose, without a lock. */
    Optional<Challenge> current(Identifier identifier, CodePurpose purpose);

    /** Puts a challenge in the place of the one with its identifier and purpose, which is gone then. One statement. */
    void replace(Challenge challenge);

    /** Writes the failures of a challenge that this transaction has locked. */
    void update(Challenge challenge);

    /** Takes a challenge away: it was used, or could not be sent. Nothing happens when it is gone already. */
    void remove(ChallengeId id);

    /** Sweeps away what was sent before that moment; returns how many. */
    int removeSentBefore(Instant moment);
}
