package io.wassla.adapter.security;

import com.google.common.base.Preconditions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives keys for separate purposes from one: HKDF with SHA-256 (RFC 5869). */
final class Hkdf {
    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;
    private static final int MOST_BLOCKS = 255;
    private static final byte[] NO_SALT = new byte[HASH_BYTES];

    private Hkdf() {}

    static byte[] derive(byte[] key, String purpose, int length) {
        return derive(key, NO_SALT, purpose.getBytes(StandardCharsets.UTF_8), length);
    }

    /** @param length up to 8,160 bytes */
    static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
        Preconditions.checkArgument(length <= MOST_BLOCKS * HASH_BYTES, "length");
        var hmac = keyed(keyed(salt.length == 0 ? NO_SALT : salt).doFinal(key));
        var derived = new ByteArrayOutputStream();
        byte[] block = {};
        for (int number = 1; derived.size() < length; number++) {
            hmac.update(block);
            hmac.update(info);
            hmac.update((byte) number);
            block = hmac.doFinal();
            derived.writeBytes(block);
        }
        return Arrays.copyOf(derived.toByteArray(), length);
    }

    private static Mac keyed(byte[] key) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(key, HMAC));
            return hmac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
