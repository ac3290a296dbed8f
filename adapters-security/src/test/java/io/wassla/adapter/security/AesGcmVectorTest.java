package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Secret;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** The sealed text beside a second implementation of AES-GCM, which itself is held to NIST's test case 16. */
class AesGcmVectorTest {

    @Test
    void the_second_implementation_agrees_with_nist() throws InvalidCipherTextException {
        var sealed = gcm(
                hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"),
                hex("cafebabefacedbaddecaf888"),
                hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                hex(
                        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));

        assertThat(sealed)
                .isEqualTo(
                        hex(
                                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"));
    }

    @Test
    void seals_exactly_as_the_second_implementation_does() throws InvalidCipherTextException {
        var nonce = hex("cafebabefacedbaddecaf888");
        var key = Fixtures.key("k1", 7);

        var sealed =
                new AesGcmVault(MasterKeyRing.of(MasterKeys.of(key)), always(nonce)).seal("smtp", new Secret("secret"));

        var expected = gcm(
                Hkdf.derive(Base64.getDecoder().decode(key.base64()), "wassla vault smtp", 32),
                nonce,
                "v1.k1.smtp".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Base64.getUrlDecoder().decode(sealed.text().substring("v1.k1.".length())))
                .startsWith(nonce)
                .endsWith(expected)
                .hasSize(nonce.length + expected.length);
    }

    private static byte[] gcm(byte[] key, byte[] nonce, byte[] associated, byte[] plain)
            throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
        cipher.init(true, new AEADParameters(new KeyParameter(key), 128, nonce, associated));
        var sealed = new byte[cipher.getOutputSize(plain.length)];
        var written = cipher.processBytes(plain, 0, plain.length, sealed, 0);
        cipher.doFinal(sealed, written);
        return sealed;
    }

    private static Chance always(byte[] bytes) {
        return new Chance() {
            @Override
            public byte[] bytes(int length) {
                return bytes.clone();
            }

            @Override
            public int below(int bound) {
                return 0;
            }
        };
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
