package io.wassla.core.kernel;

import com.google.common.io.BaseEncoding;

/** Makes bearer tokens that mean nothing by themselves: 32 random bytes as 43 letters of base64url (RFC 4648). */
public final class OpaqueToken {
    private static final int BYTES = 32;

    private OpaqueToken() {}

    public static Secret fresh(Chance chance) {
        return new Secret(BaseEncoding.base64Url().omitPadding().encode(chance.bytes(BYTES)));
    }
}
