package io.wassla.adapter.security;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.session.AccessClaims;
import io.wassla.core.session.AccessTokens;
import io.wassla.core.session.SigningKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * Access tokens by Nimbus JOSE + JWT.
 *
 * <p>The algorithm is ES256 whatever a token says. A header holds {@code alg}, {@code typ} and {@code kid} and nothing
 * else: a token that brings its own key ({@code jwk}, {@code jku}, {@code x5c}) or wants something understood
 * ({@code crit}) is forged. A key's public part is a JSON Web Key, its id the key's thumbprint (RFC 7638). Opened private
 * keys stay in memory.
 */
public final class NimbusAccessTokens implements AccessTokens {
    private static final String PURPOSE = "signing-key";
    private static final int LONGEST = 4096;
    private static final int LONGEST_KEY_ID = 64;
    private static final int REMEMBERED_KEYS = 32;
    private static final int REMEMBERED_TOKENS = 10_000;
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");

    private final SecretVault vault;
    private final ClaimsForm claims;
    private final Cache<SealedSecret, ECDSASigner> signers =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED_KEYS).build();
    private final Cache<String, ECDSAVerifier> verifiers =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED_KEYS).build();

    /** Digests of token and key: a client sends the same token for minutes, and no check of a signature is cheap. */
    private final Cache<HashCode, Boolean> genuine =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED_TOKENS).build();

    /**
     * @param issuer {@code iss}, the address of this installation
     * @param audience {@code aud}
     */
    public NimbusAccessTokens(SecretVault vault, String issuer, String audience) {
        this.vault = vault;
        this.claims = new ClaimsForm(issuer, audience);
    }

    @Override
    public SigningKey newKey(Instant now) {
        try {
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            var sealed = vault.seal(PURPOSE, new Secret(key.toJSONString()));
            return new SigningKey(key.getKeyID(), sealed, key.toPublicJWK().toJSONString(), now, null);
        } catch (JOSEException e) {
            throw new IllegalStateException("no key for access tokens could be made", e);
        }
    }

    @Override
    public Optional<String> missingKey(SigningKey key) {
        return vault.missingKey(PURPOSE, key.privateKey());
    }

    @Override
    public Secret sign(AccessClaims what, SigningKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        var token = new SignedJWT(header, claims.write(what));
        try {
            token.sign(signers.get(key.privateKey(), () -> signer(key)));
            return new Secret(token.serialize());
        } catch (JOSEException | ExecutionException e) {
            throw new IllegalStateException("the access token could not be signed with key " + key.id(), e);
        }
    }

    @Override
    public Reading read(Secret token, List<SigningKey> keys) {
        if (token.reveal().length() > LONGEST) {
            return new Reading.Forged();
        }
        try {
            var parsed = SignedJWT.parse(token.reveal());
            return isOurs(parsed.getHeader()) ? read(parsed, keys) : new Reading.Forged();
        } catch (ParseException | IllegalArgumentException e) {
            return new Reading.Forged();
        }
    }

    private Reading read(SignedJWT token, List<SigningKey> keys) throws ParseException {
        var id = token.getHeader().getKeyID();
        var key = keys.stream().filter(known -> known.id().equals(id)).findFirst();
        if (key.isEmpty()) {
            return new Reading.UnknownKey(id);
        }
        if (!isSigned(token, key.get())) {
            return new Reading.Forged();
        }
        return claims.read(token.getJWTClaimsSet())
                .<Reading>map(Reading.Genuine::new)
                .orElseGet(Reading.Forged::new);
    }

    private static boolean isOurs(JWSHeader header) {
        var id = header.getKeyID();
        return JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && JOSEObjectType.JWT.equals(header.getType())
                && header.getIncludedParams().equals(HEADER)
                && id != null
                && id.length() <= LONGEST_KEY_ID;
    }

    private boolean isSigned(SignedJWT token, SigningKey key) {
        var digest = Hashing.sha256()
                .newHasher()
                .putString(token.getParsedString(), StandardCharsets.UTF_8)
                .putString("\n" + key.publicKey(), StandardCharsets.UTF_8)
                .hash();
        if (genuine.getIfPresent(digest) != null) {
            return true;
        }
        var signed = verifies(token, key);
        if (signed) {
            genuine.put(digest, true);
        }
        return signed;
    }

    private boolean verifies(SignedJWT token, SigningKey key) {
        try {
            return token.verify(verifiers.get(key.publicKey(), () -> verifier(key)));
        } catch (JOSEException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the public key " + key.id() + " can't be read", e);
        }
    }

    private ECDSASigner signer(SigningKey key) throws ParseException, JOSEException {
        return new ECDSASigner(ECKey.parse(vault.open(PURPOSE, key.privateKey()).reveal()));
    }

    private static ECDSAVerifier verifier(SigningKey key) throws ParseException, JOSEException {
        return new ECDSAVerifier(ECKey.parse(key.publicKey()).toPublicJWK());
    }
}
