package io.wassla.core.kernel;

/**
 * Unpredictable bytes and numbers.
 *
 * <p>Implementations draw from a cryptographically secure generator and are safe for concurrent use. Tests may pass a
 * predictable one.
 */
public interface Chance {

    /** {@code length} fresh random bytes, 1 to 1,024. */
    byte[] bytes(int length);

    /** A number from 0 (inclusive) to {@code bound} (exclusive), each equally likely; {@code bound} is positive. */
    int below(int bound);
}
