package io.wassla.core.identity.factor;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Longs;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * One-time passwords made from a shared secret and the time: RFC 6238 with HMAC-SHA-1, six digits, steps of 30 seconds,
 * as every authenticator app knows them. A clock one step early or late is forgiven.
 */
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final long STEP_SECONDS = 30;
    private static final BaseEncoding BASE32 = BaseEncoding.base32().omitPadding();

    private Totp() {}

    /** 160 random bits in Base32, as an app takes them. */
    public static Secret freshSecret(Chance chance) {
        return new Secret(BASE32.encode(chance.bytes(SECRET_BYTES)));
    }

    public static Secret code(Secret secret, Instant at) {
        return new Secret(code(secret, step(at)));
    }

    /** The time step whose code this is: now, one before or one after, and newer than the last one accepted. */
    static OptionalLong match(Secret secret, Secret typed, long lastStep, Instant now) {
        var match = OptionalLong.empty();
        for (var step = step(now) - 1; step <= step(now) + 1; step++) {
            if (isEqual(code(secret, step), typed.reveal()) && step > lastStep) {
                match = OptionalLong.of(step);
            }
        }
        return match;
    }

    static boolean looksLikeCode(String typed) {
        return typed.length() == DIGITS && typed.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    private static String code(Secret secret, long step) {
        var mac = Hashing.hmacSha1(BASE32.decode(secret.reveal()))
                .hashBytes(Longs.toByteArray(step))
                .asBytes();
        var offset = mac[mac.length - 1] & 0x0F;
        var number = (mac[offset] & 0x7F) << 24
                | (mac[offset + 1] & 0xFF) << 16
                | (mac[offset + 2] & 0xFF) << 8
                | (mac[offset + 3] & 0xFF);
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
