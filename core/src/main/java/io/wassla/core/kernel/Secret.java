package io.wassla.core.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A text that must not be seen: a code, a token, a password.
 *
 * <p>Prints as dots, so that neither a log line nor an error message gives it away, and compares in constant time.
 */
public record Secret(String reveal) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(utf8(), secret.utf8());
    }

    @Override
    public int hashCode() {
        return reveal.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }

    private byte[] utf8() {
        return reveal.getBytes(StandardCharsets.UTF_8);
    }
}
