package io.wassla.adapter.security;

/**
 * The master keys can't be had: a file that others may read, a command that failed, a text that is no key.
 *
 * <p>The message is written for the operator and holds no part of a key.
 */
public final class MasterKeysUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MasterKeysUnusable(String why) {
        super(why);
    }

    MasterKeysUnusable(String why, Throwable cause) {
        super(why, cause);
    }
}
