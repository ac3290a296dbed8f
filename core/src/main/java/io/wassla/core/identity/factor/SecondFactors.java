package io.wassla.core.identity.factor;

import io.wassla.core.identity.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second factors of people who have, or are setting up, one. */
public interface SecondFactors {

    /** Keeps others from it until the transaction ends, so that a time step or recovery code can't be used twice. */
    Optional<SecondFactor> locked(UserId user);

    /** Adds it or writes over the one there is. */
    void save(SecondFactor factor);

    void remove(UserId user);

    /**
     * In the order of the ids of the people, keeping nobody from them.
     *
     * @param after where to go on; from the beginning when absent
     */
    List<SecondFactor> inOrder(@Nullable UserId after, int limit);
}
