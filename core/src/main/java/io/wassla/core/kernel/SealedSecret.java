package io.wassla.core.kernel;

/**
 * A secret encrypted and authenticated by a {@link SecretVault}, fit to be stored.
 *
 * @param text printable: the key's id and the ciphertext, at most 4 MiB; most that are stored allow far less
 */
public record SealedSecret(String text) {

    @Override
    public String toString() {
        return "sealed";
    }
}
