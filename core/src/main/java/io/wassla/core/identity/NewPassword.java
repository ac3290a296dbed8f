package io.wassla.core.identity;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;

/**
 * A password that somebody wants to have: 8 to 128 characters of any kind, and not one of the most common ones.
 *
 * <p>Length is what counts (OWASP ASVS 2.1): no rule asks for capitals or signs. Refused with {@code
 * password_too_short}, {@code password_too_long} or {@code password_common}. A password that is only compared is a
 * plain {@link Secret}.
 */
public record NewPassword(Secret secret) {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    public NewPassword {
        var length = secret.reveal().codePointCount(0, secret.reveal().length());
        if (length < SHORTEST) {
            throw new InvalidValue("password_too_short");
        }
        if (length > LONGEST) {
            throw new InvalidValue("password_too_long");
        }
        if (CommonPasswords.contain(secret)) {
            throw new InvalidValue("password_common");
        }
    }
}
