package io.wassla.core.kernel;

import java.util.Optional;

/**
 * Encrypts what must be stored and read back, with authenticated encryption under a key that is not in the database.
 *
 * <p>The purpose is bound to the ciphertext: what was sealed for one purpose does not open for another. After the key
 * was changed older texts still open as long as the old key is kept. Safe for concurrent use; calls do no I/O.
 */
public interface SecretVault {

    SealedSecret seal(String purpose, Secret plain);

    /** @throws IllegalStateException when the text was altered, sealed for another purpose, or its key is gone */
    Secret open(String purpose, SealedSecret sealed);

    /**
     * The id of the key that is missing, or is another one of the same name; absent when the text can be opened. What was
     * altered counts as such too: the two can't be told apart.
     */
    default Optional<String> missingKey(String purpose, SealedSecret sealed) {
        try {
            open(purpose, sealed);
            return Optional.empty();
        } catch (IllegalStateException locked) {
            return Optional.of(keyOf(sealed));
        }
    }

    /** The id of the key that the text was sealed with, at hand or not. */
    String keyOf(SealedSecret sealed);

    /** Whether the text was sealed with an older key and should be sealed anew. */
    boolean isStale(SealedSecret sealed);
}
