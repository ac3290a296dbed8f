package io.wassla.core.kernel;

/**
 * HMAC-SHA-256 with a secret of the server that is not in the database (RFC 2104), a separate key for each purpose.
 *
 * <p>Makes short secrets such as six-digit codes useless to somebody who holds the database alone. Safe for concurrent
 * use; calls do no I/O.
 */
public interface KeyedHash {

    /** 64 lower-case hexadecimal digits. */
    String hash(String purpose, String text);
}
