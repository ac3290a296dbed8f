package io.wassla.core.identity;

import java.util.Optional;

/** The second factors of people who have, or are setting up, one. */
public interface SecondFactors {

    /** Keeps others from it until the transaction ends, so that a time step or recovery code can't be used twice. */
    Optional<SecondFactor> locked(UserId user);

    /** Adds it or writes over the one there is. */
    void save(SecondFactor factor);

    void remove(UserId user);
}
