package io.wassla.core.identity.throttle;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Tries by key, on all nodes together.
 *
 * <p>Also what makes work on one identifier happen one after another: who holds a key's lock is alone.
 */
public interface Throttles {

    /**
     * The tries of each key, untouched where there were none, and keeps others from these keys until this transaction
     * ends. What others committed before the locks were granted is seen. Locks are taken in the order of the keys. One
     * statement.
     */
    Map<ThrottleKey, Throttle> locked(Set<ThrottleKey> keys);

    /** The same for one key. */
    default Throttle locked(ThrottleKey key) {
        return Throttle.of(key, locked(Set.of(key)));
    }

    /** The tries of one key, without a lock. */
    Throttle read(ThrottleKey key);

    /** Writes throttles whose keys this transaction has locked. One statement. */
    void save(Collection<Throttle> throttles);

    /** Forgets the keys whose last try was before that moment; returns how many. */
    int forgetBefore(Instant moment);
}
