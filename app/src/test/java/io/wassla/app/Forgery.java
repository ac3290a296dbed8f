package io.wassla.app;

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
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What somebody makes of a good token who knows the public key, but not the private one. */
final class Forgery {
    private final SignedJWT good;
    private final ECKey publicKey;
    private final ECKey own;

    Forgery(String goodToken, String publicKey) {
        try {
            this.good = SignedJWT.parse(goodToken);
            this.publicKey = ECKey.parse(publicKey);
            this.own = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each with what was done to it. */
    Map<String, String> tokens() throws JOSEException, ParseException {
        var made = new LinkedHashMap<String, String>();
        made.put("alg none", new PlainJWT(claims()).serialize());
        made.put("alg none with the good signature", swapped("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"%s\"}"));
        made.put("alg nOnE without a signature", swapped("{\"alg\":\"nOnE\",\"typ\":\"JWT\",\"kid\":\"%s\"}") + ".");
        made.put(
                "HS256 by the public key as JSON", hmac(publicKey.toJSONString().getBytes(StandardCharsets.UTF_8)));
        made.put(
                "HS256 by the public key as DER", hmac(publicKey.toECPublicKey().getEncoded()));
        made.put(
                "another key under the good id", sign(header(JWSAlgorithm.ES256).build(), new ECDSASigner(own)));
        made.put(
                "another key under its own id",
                sign(header(JWSAlgorithm.ES256).keyID(own.getKeyID()).build(), new ECDSASigner(own)));
        made.put(
                "a key id that is a path",
                sign(header(JWSAlgorithm.ES256).keyID("../../dev/null").build(), new ECDSASigner(own)));
        made.put(
                "a key id that is SQL",
                sign(header(JWSAlgorithm.ES256).keyID("' or '1'='1").build(), new ECDSASigner(own)));
        made.put(
                "a key brought along",
                sign(header(JWSAlgorithm.ES256).jwk(own.toPublicJWK()).build(), new ECDSASigner(own)));
        made.put(
                "crit that nobody understands",
                sign(
                        header(JWSAlgorithm.ES256)
                                .customParam("exp", 1)
                                .criticalParams(Set.of("exp"))
                                .build(),
                        new ECDSASigner(own)));
        made.put(
                "crit put into a good header",
                swapped("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\",\"crit\":[\"b64\"],\"b64\":false}"));
        made.put("a signature of zeroes", payload(good.getPayload().toBase64URL(), Base64URL.encode(new byte[64])));
        made.put(
                "a superadmin in the good token",
                payload(Base64URL.encode(claims("platform_role", "superadmin").toString()), good.getSignature()));
        made.put("a day more of the good token", payload(Base64URL.encode(longer().toString()), good.getSignature()));
        return made;
    }

    private String hmac(byte[] key) throws JOSEException, ParseException {
        return sign(header(JWSAlgorithm.HS256).build(), new MACSigner(key));
    }

    private JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(good.getHeader().getKeyID());
    }

    private String sign(JWSHeader header, JWSSigner signer) throws JOSEException, ParseException {
        var token = new SignedJWT(header, claims());
        token.sign(signer);
        return token.serialize();
    }

    private String swapped(String header) {
        return Base64URL.encode(header.formatted(good.getHeader().getKeyID())) + "."
                + good.getPayload().toBase64URL() + "." + good.getSignature();
    }

    private String payload(Base64URL claims, Base64URL signature) {
        return good.getHeader().toBase64URL() + "." + claims + "." + signature;
    }

    private JWTClaimsSet claims() throws ParseException {
        return good.getJWTClaimsSet();
    }

    private JWTClaimsSet claims(String name, Object value) throws ParseException {
        return new JWTClaimsSet.Builder(claims()).claim(name, value).build();
    }

    private JWTClaimsSet longer() throws ParseException {
        var later = claims().getExpirationTime().toInstant().plus(Duration.ofDays(1));
        return new JWTClaimsSet.Builder(claims())
                .expirationTime(Date.from(later))
                .build();
    }
}
