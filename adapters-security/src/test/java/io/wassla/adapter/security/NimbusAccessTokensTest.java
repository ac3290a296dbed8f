package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.Role;
import io.wassla.core.session.AccessClaims;
import io.wassla.core.session.AccessTokens.Reading;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SigningKey;
import io.wassla.core.tenancy.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class NimbusAccessTokensTest {
    private static final AccessClaims OWNER = new AccessClaims(
            new UserId(new UUID(1, 1)),
            new SessionId(new UUID(2, 2)),
            new TenantId(new UUID(3, 3)),
            Role.OWNER,
            PlatformRole.NONE,
            Fixtures.NOW,
            Fixtures.NOW.plus(Duration.ofMinutes(15)),
            new UUID(4, 4));
    private static final Reading FORGED = new Reading.Forged();

    private final AesGcmVault vault =
            new AesGcmVault(MasterKeyRing.of(MasterKeys.of(Fixtures.key("k1", 1))), Fixtures.CHANCE);
    private final NimbusAccessTokens tokens = new NimbusAccessTokens(vault, "https://wassla.example", "wassla");
    private final SigningKey key = tokens.newKey(Fixtures.NOW);

    @Test
    void reads_what_it_signed() {
        assertThat(read(tokens.sign(OWNER, key))).isEqualTo(new Reading.Genuine(OWNER));
    }

    @Test
    void reads_claims_of_somebody_without_a_tenant_and_of_a_superadmin() {
        var superadmin = new AccessClaims(
                OWNER.user(),
                OWNER.session(),
                null,
                null,
                PlatformRole.SUPERADMIN,
                OWNER.issuedAt(),
                OWNER.expiresAt(),
                OWNER.id());

        assertThat(read(tokens.sign(superadmin, key))).isEqualTo(new Reading.Genuine(superadmin));
    }

    @Test
    void says_what_the_documentation_says() throws ParseException {
        var token = SignedJWT.parse(tokens.sign(OWNER, key).reveal());

        assertThat(token.getHeader().toJSONObject()).isEqualTo(Map.of("alg", "ES256", "typ", "JWT", "kid", key.id()));
        assertThat(token.getPayload().toJSONObject())
                .isEqualTo(Map.of(
                        "iss", "https://wassla.example",
                        "aud", "wassla",
                        "sub", "00000000-0000-0001-0000-000000000001",
                        "sid", "00000000-0000-0002-0000-000000000002",
                        "tid", "00000000-0000-0003-0000-000000000003",
                        "role", "owner",
                        "iat", OWNER.issuedAt().getEpochSecond(),
                        "exp", OWNER.expiresAt().getEpochSecond(),
                        "jti", "00000000-0000-0004-0000-000000000004"));
    }

    @Test
    void names_a_key_it_was_not_given() {
        var other = tokens.newKey(Fixtures.NOW);

        assertThat(tokens.read(tokens.sign(OWNER, other), List.of(key))).isEqualTo(new Reading.UnknownKey(other.id()));
        assertThat(tokens.read(tokens.sign(OWNER, other), List.of(key, other))).isEqualTo(new Reading.Genuine(OWNER));
        assertThat(tokens.read(tokens.sign(OWNER, key), List.of())).isEqualTo(new Reading.UnknownKey(key.id()));
    }

    @Test
    void finds_every_changed_letter() {
        var token = tokens.sign(OWNER, key).reveal();

        for (var at = 0; at < token.length(); at++) {
            var letter = token.charAt(at) == 'A' ? 'Q' : 'A';
            var changed = token.substring(0, at) + letter + token.substring(at + 1);
            assertThat(read(new Secret(changed))).as(changed).isNotInstanceOf(Reading.Genuine.class);
        }
    }

    @Test
    void takes_no_token_without_a_signature() {
        var unsigned = new PlainJWT(claims().build()).serialize();
        var stripped = tokens.sign(OWNER, key).reveal().replaceAll("[^.]*$", "");

        assertThat(read(new Secret(unsigned))).isEqualTo(FORGED);
        assertThat(read(new Secret(stripped))).isEqualTo(FORGED);
    }

    @Test
    void takes_no_signature_of_nothing_but_zeroes() {
        var token = tokens.sign(OWNER, key).reveal();
        var zeroes = token.substring(0, token.lastIndexOf('.') + 1) + Base64URL.encode(new byte[64]);

        assertThat(read(new Secret(zeroes))).isEqualTo(FORGED);
    }

    @Test
    void takes_no_public_key_for_a_shared_secret() throws JOSEException, ParseException {
        var publicKey = ECKey.parse(key.publicKey());
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();

        assertThat(read(signed(header, claims(), new MACSigner(key.publicKey().getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(FORGED);
        assertThat(read(signed(
                        header,
                        claims(),
                        new MACSigner(publicKey.toECPublicKey().getEncoded()))))
                .isEqualTo(FORGED);
    }

    @Test
    void takes_no_other_curve_under_a_known_id() throws JOSEException {
        var other = new ECKeyGenerator(Curve.P_384).keyID(key.id()).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();

        assertThat(read(signed(header, claims(), new ECDSASigner(other)))).isEqualTo(FORGED);
    }

    @Test
    void takes_no_key_that_the_token_brings_along() throws JOSEException {
        var own = new ECKeyGenerator(Curve.P_256).keyID(key.id()).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id());

        assertThat(read(signed(header.jwk(own.toPublicJWK()).build(), claims(), new ECDSASigner(own))))
                .isEqualTo(FORGED);
        assertThat(read(signed(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(JOSEObjectType.JWT)
                                .keyID(key.id())
                                .jwkURL(URI.create("https://evil.example/keys"))
                                .build(),
                        claims(),
                        new ECDSASigner(own))))
                .isEqualTo(FORGED);
        assertThat(read(signed(ours().build(), claims(), new ECDSASigner(own)))).isEqualTo(FORGED);
    }

    @Test
    void takes_no_header_of_another_shape_though_rightly_signed() throws JOSEException, ParseException {
        var right = new ECDSASigner(
                ECKey.parse(vault.open("signing-key", key.privateKey()).reveal()));

        assertThat(read(signed(ours().build(), claims(), right))).isInstanceOf(Reading.Genuine.class);
        assertThat(read(signed(ours().type(new JOSEObjectType("other+jwt")).build(), claims(), right)))
                .isEqualTo(FORGED);
        assertThat(read(signed(ours().customParam("x", 1).build(), claims(), right)))
                .isEqualTo(FORGED);
        assertThat(read(signed(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(JOSEObjectType.JWT)
                                .build(),
                        claims(),
                        right)))
                .isEqualTo(FORGED);
        assertThat(read(signed(ours().keyID("x".repeat(65)).build(), claims(), right)))
                .isEqualTo(FORGED);
    }

    @Test
    void takes_no_claims_of_another_shape_though_rightly_signed() throws JOSEException, ParseException {
        var right = new ECDSASigner(
                ECKey.parse(vault.open("signing-key", key.privateKey()).reveal()));

        for (var odd : List.of(
                claims().issuer("https://other.example"),
                claims().issuer(null),
                claims().audience("other"),
                claims().audience(List.of("wassla", "other")),
                claims().subject(null),
                claims().subject("root"),
                claims().claim("sid", null),
                claims().claim("sid", 7),
                claims().claim("tid", "x"),
                claims().claim("role", "king"),
                claims().claim("platform_role", "god"),
                claims().issueTime(null),
                claims().expirationTime(null),
                claims().claim("exp", "soon"),
                claims().jwtID(null))) {
            assertThat(read(signed(ours().build(), odd, right)))
                    .as(odd.build().toString())
                    .isEqualTo(FORGED);
        }
    }

    @Test
    void takes_nothing_that_is_no_token() {
        for (var odd : List.of(
                "", ".", "..", "...", "a.b.c", "eyJhbGciOiJFUzI1NiJ9..", "x".repeat(4097), "\u0000", "e30.e30.e30")) {
            assertThat(read(new Secret(odd))).as(odd).isEqualTo(FORGED);
        }
    }

    @Test
    void goes_on_signing_after_the_master_key_was_rotated() {
        var rotated = new MasterKeys(List.of(Fixtures.key("k1", 1), Fixtures.key("k2", 2)), "k2");
        var later = new NimbusAccessTokens(
                new AesGcmVault(MasterKeyRing.of(rotated), Fixtures.CHANCE), "https://wassla.example", "wassla");

        assertThat(read(later.sign(OWNER, key))).isEqualTo(new Reading.Genuine(OWNER));
    }

    @Test
    void makes_keys_whose_public_part_holds_nothing_private() throws ParseException, JOSEException {
        assertThat(ECKey.parse(key.publicKey()).isPrivate()).isFalse();
        assertThat(key.publicKey()).hasSizeLessThan(1000);
        assertThat(key.id())
                .isEqualTo(ECKey.parse(key.publicKey()).computeThumbprint().toString())
                .hasSizeLessThan(65);
        assertThat(key.privateKey().text()).startsWith("v1.k1.");
    }

    @Test
    void signs_and_reads_in_many_threads() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var readings = new ArrayList<Callable<Reading>>();
            for (var i = 0; i < 64; i++) {
                readings.add(() -> read(tokens.sign(OWNER, key)));
            }
            for (var reading : threads.invokeAll(readings)) {
                assertThat(reading.get()).isEqualTo(new Reading.Genuine(OWNER));
            }
        }
    }

    private Reading read(Secret token) {
        return tokens.read(token, List.of(key));
    }

    private JWSHeader.Builder ours() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id());
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder(new ClaimsForm("https://wassla.example", "wassla").write(OWNER));
    }

    private static Secret signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return new Secret(token.serialize());
    }
}
