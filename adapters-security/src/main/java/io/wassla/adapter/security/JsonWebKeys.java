package io.wassla.adapter.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import io.wassla.core.session.SigningKey;
import java.text.ParseException;
import java.util.List;

/** The public keys of access tokens for those who want to check tokens themselves (RFC 7517). */
public final class JsonWebKeys {

    private JsonWebKeys() {}

    /** A JSON object {@code {"keys": […]}} without any private part. */
    public static String export(List<SigningKey> keys) {
        var exported = keys.stream().map(JsonWebKeys::publicPart).toList();
        return new JWKSet(exported).toString(true);
    }

    private static JWK publicPart(SigningKey key) {
        try {
            return JWK.parse(key.publicKey()).toPublicJWK();
        } catch (ParseException e) {
            throw new IllegalStateException("the public key " + key.id() + " can't be read", e);
        }
    }
}
