package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class HmacKeyedHashTest {
    private static final MasterKey OLD = Fixtures.key("old", 1);
    private static final MasterKey NEW = Fixtures.key("new", 2);

    private final HmacKeyedHash hash = hash(MasterKeys.of(OLD));

    @Test
    void the_underlying_hmac_agrees_with_rfc_4231() {
        var key = HexFormat.of().parseHex("0b".repeat(20));

        assertThat(Hashing.hmacSha256(key).hashString("Hi There", StandardCharsets.UTF_8))
                .hasToString("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    @Test
    void is_hmac_sha_256_under_a_key_derived_for_the_purpose() throws GeneralSecurityException {
        var derived = Hkdf.derive(Base64.getDecoder().decode(OLD.base64()), "wassla keyed hash code", 32);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(derived, "HmacSHA256"));

        assertThat(hash.hash("code", "٤٨٢٩٠١"))
                .isEqualTo(HexFormat.of().formatHex(mac.doFinal("٤٨٢٩٠١".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void differs_by_purpose_and_by_key() {
        assertThat(hash.hash("code", "482901"))
                .isEqualTo(hash.hash("code", "482901"))
                .isNotEqualTo(hash.hash("other", "482901"))
                .isNotEqualTo(hash(MasterKeys.of(NEW)).hash("code", "482901"));
    }

    @Test
    void stays_the_same_when_a_key_is_added_and_changes_when_the_oldest_is_dropped() {
        var rotated = new MasterKeys(List.of(OLD, NEW), "new");

        assertThat(hash(rotated).hash("code", "482901")).isEqualTo(hash.hash("code", "482901"));
        assertThat(hash(rotated.without("old")).hash("code", "482901")).isNotEqualTo(hash.hash("code", "482901"));
    }

    private static HmacKeyedHash hash(MasterKeys keys) {
        return new HmacKeyedHash(MasterKeyRing.of(keys));
    }
}
