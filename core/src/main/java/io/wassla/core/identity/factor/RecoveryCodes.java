package io.wassla.core.identity.factor;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Ten codes of 50 random bits for the day the phone is lost, shown once as {@code ABCDE-FGHIJ}, stored as keyed hashes. */
final class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private static final int LETTERS = 10;
    private static final int BYTES = 7;
    private static final String PURPOSE = "recovery-code";

    private RecoveryCodes() {}

    static List<Secret> fresh(Chance chance) {
        return Stream.generate(() -> fresh(chance.bytes(BYTES))).limit(HOW_MANY).toList();
    }

    static Set<String> hashes(List<Secret> codes, UserId user, KeyedHash hash) {
        return codes.stream().map(code -> hashOf(code, user, hash)).collect(ImmutableSet.toImmutableSet());
    }

    /** However it was typed: small letters, spaces and hyphens make no difference. */
    static String hashOf(Secret code, UserId user, KeyedHash hash) {
        var plain = Digits.toAscii(code.reveal()).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return hash.hash(PURPOSE, user.value() + "\n" + plain);
    }

    private static Secret fresh(byte[] bytes) {
        var letters = BaseEncoding.base32().omitPadding().encode(bytes).substring(0, LETTERS);
        return new Secret(letters.substring(0, LETTERS / 2) + "-" + letters.substring(LETTERS / 2));
    }
}
