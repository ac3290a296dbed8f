package io.wassla.adapter.security;

import com.google.common.hash.Hashing;
import io.wassla.core.kernel.Chance;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A 256-bit key from which the keys for single purposes are {@linkplain Hkdf derived}; it encrypts nothing itself.
 *
 * <p>Never prints its bytes.
 */
final class MasterKey {
    private static final int BYTES = 32;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final String id;
    private final byte[] bytes;

    /** @param id 1 to 40 letters, digits, hyphens and underscores; it stands readable in everything the key seals */
    MasterKey(String id, byte[] bytes) {
        KeyRefused.unless(ID.matcher(id).matches(), "id.malformed");
        KeyRefused.unless(bytes.length == BYTES, "key.size", id);
        this.id = id;
        this.bytes = bytes.clone();
    }

    static MasterKey fresh(Chance chance) {
        return named(chance.bytes(BYTES));
    }

    /** A key that is given without a name is named by its fingerprint, so that it has the same name everywhere. */
    static MasterKey named(byte[] bytes) {
        var fingerprint = Hashing.sha256().hashBytes(bytes).toString();
        return new MasterKey("k" + fingerprint.substring(0, 12), bytes);
    }

    String id() {
        return id;
    }

    byte[] derive(String purpose) {
        return Hkdf.derive(bytes, purpose, BYTES);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey key && id.equals(key.id) && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "master key " + id;
    }
}
