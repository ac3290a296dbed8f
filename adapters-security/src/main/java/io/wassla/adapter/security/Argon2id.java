package io.wassla.adapter.security;

import com.google.common.base.Preconditions;
import io.wassla.core.kernel.Chance;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work one Argon2id hash is (RFC 9106), and hashes with it, written in the PHC string format:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>}.
 *
 * @param kibibytes memory
 * @param passes over the memory
 */
record Argon2id(int kibibytes, int passes, int lanes) {
    static final Argon2id STANDARD = new Argon2id(19 * 1024, 2, 1);
    static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    Argon2id {
        Preconditions.checkArgument(kibibytes >= 8 * lanes && kibibytes <= 256 * 1024, "memory");
        Preconditions.checkArgument(passes >= 1 && passes <= 16, "passes");
        Preconditions.checkArgument(lanes >= 1 && lanes <= 4, "lanes");
    }

    /**
     * A hash with all that is needed to compute it again.
     *
     * @param salt base64 without padding
     * @param hash base64 without padding
     */
    record Written(Argon2id work, String salt, String hash) {

        /** @throws IllegalArgumentException when the text is no Argon2id hash, or one that would take too much work */
        static Written parse(String text) {
            var phc = PHC.matcher(text);
            Preconditions.checkArgument(phc.matches(), "not an Argon2id hash");
            var work = new Argon2id(number(phc, 1), number(phc, 2), number(phc, 3));
            return new Written(work, phc.group(4), phc.group(5));
        }

        private static int number(Matcher phc, int group) {
            return Integer.parseInt(phc.group(group));
        }

        /** Whether this is the password, compared in constant time. */
        boolean matches(byte[] password) {
            var decoder = Base64.getDecoder();
            var expected = decoder.decode(hash);
            return MessageDigest.isEqual(expected, work.hash(password, decoder.decode(salt), expected.length));
        }

        String text() {
            return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(work.kibibytes, work.passes, work.lanes, salt, hash);
        }
    }

    Written hash(byte[] password, byte[] salt) {
        return written(salt, hash(password, salt, HASH_BYTES));
    }

    /** What no password matches, and every comparison with it takes as long as with a real one. */
    Written ofNoPassword(Chance chance) {
        return written(chance.bytes(SALT_BYTES), chance.bytes(HASH_BYTES));
    }

    private Written written(byte[] salt, byte[] hash) {
        var encoder = Base64.getEncoder().withoutPadding();
        return new Written(this, encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    byte[] hash(byte[] password, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
