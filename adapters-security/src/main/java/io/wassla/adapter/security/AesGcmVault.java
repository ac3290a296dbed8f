package io.wassla.adapter.security;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.primitives.Bytes;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals with AES-256-GCM (NIST SP 800-38D) under a key derived for the purpose from the current master key.
 *
 * <p>The text is {@code v1.<key id>.<base64url of nonce, ciphertext and tag>}; version, key id and purpose are
 * authenticated with it. The nonce is 96 random bits, so one purpose may seal some 2<sup>32</sup> secrets per master
 * key. It does no I/O but that of the {@linkplain MasterKeyRing ring}, which looks for a rotation once a second at most.
 */
public final class AesGcmVault implements SecretVault {
    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 4 * 1024 * 1024;

    private final MasterKeyRing ring;
    private final Chance chance;

    public AesGcmVault(MasterKeyRing ring, Chance chance) {
        this.ring = ring;
        this.chance = chance;
    }

    @Override
    public SealedSecret seal(String purpose, Secret plain) {
        var key = ring.sealing();
        var nonce = chance.bytes(NONCE_BYTES);
        var text = plain.reveal().getBytes(StandardCharsets.UTF_8);
        var sealed = Bytes.concat(nonce, crypt(Cipher.ENCRYPT_MODE, key, purpose, nonce, text));
        var written = VERSION + "." + key.id() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        Preconditions.checkArgument(written.length() <= LONGEST, "the secret is too long to be sealed");
        return new SealedSecret(written);
    }

    @Override
    public Secret open(String purpose, SealedSecret sealed) {
        var parts = Parts.of(sealed);
        var key = ring.find(parts.keyId()).orElseThrow(() -> gone(parts.keyId()));
        var bytes = parts.bytes();
        var nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        var text = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
        return new Secret(new String(crypt(Cipher.DECRYPT_MODE, key, purpose, nonce, text), StandardCharsets.UTF_8));
    }

    @Override
    public String keyOf(SealedSecret sealed) {
        return Parts.of(sealed).keyId();
    }

    @Override
    public boolean isStale(SealedSecret sealed) {
        return !keyOf(sealed).equals(ring.keys().current());
    }

    private record Parts(String keyId, String body) {

        static Parts of(SealedSecret sealed) {
            var parts = Splitter.on('.').splitToList(sealed.text());
            if (parts.size() != 3
                    || !parts.getFirst().equals(VERSION)
                    || sealed.text().length() > LONGEST) {
                throw unreadable(null);
            }
            return new Parts(parts.get(1), parts.getLast());
        }

        byte[] bytes() {
            try {
                var bytes = Base64.getUrlDecoder().decode(body);
                if (bytes.length < NONCE_BYTES + TAG_BITS / 8) {
                    throw unreadable(null);
                }
                return bytes;
            } catch (IllegalArgumentException e) {
                throw unreadable(e);
            }
        }
    }

    private static byte[] crypt(int mode, MasterKey key, String purpose, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var aes = new SecretKeySpec(key.derive("wassla vault " + purpose), "AES");
            cipher.init(mode, aes, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((VERSION + "." + key.id() + "." + purpose).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException gone(String keyId) {
        return new IllegalStateException("the master key " + keyId + " is gone; what it sealed can't be opened");
    }

    private static IllegalStateException unreadable(@Nullable Exception cause) {
        return new IllegalStateException("the sealed secret was altered or is not for this purpose", cause);
    }
}
