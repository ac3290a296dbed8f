package io.wassla.core.kernel;

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

    /** Whether the text was sealed with an older key and should be sealed anew. */
    boolean isStale(SealedSecret sealed);
}
