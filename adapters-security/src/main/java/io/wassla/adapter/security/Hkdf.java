package io.wassla.adapter.security;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** Derives keys for separate purposes from one: HKDF with SHA-256 (RFC 5869). */
final class Hkdf {
    private static final byte[] NO_SALT = {};

    private Hkdf() {}

    static byte[] derive(byte[] key, String purpose, int length) {
        return derive(key, NO_SALT, purpose.getBytes(StandardCharsets.UTF_8), length);
    }

    static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(key, salt, info));
        var derived = new byte[length];
        generator.generateBytes(derived, 0, length);
        return derived;
    }
}
