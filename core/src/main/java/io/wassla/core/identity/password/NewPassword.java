package io.wassla.core.identity.password;

import com.google.common.base.CharMatcher;
import io.wassla.core.identity.PersonName;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A password that somebody wants to have: 8 to 128 characters of any kind, and not one of the most common ones;
 * whose it is, is asked apart, by {@link #notAbout}.
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

    /** The same; refused as common when it is the person's own address, what stands before its {@code @}, or name. */
    public NewPassword notAbout(@Nullable EmailAddress email, @Nullable PersonName name) {
        var plain = plain(secret.reveal());
        var address = email == null ? "" : email.key();
        var mailbox = address.substring(0, Math.max(address.indexOf('@'), 0));
        var called = name == null ? "" : plain(name.value());
        if (plain.equals(address) || plain.equals(mailbox) || plain.equals(called)) {
            throw new InvalidValue("password_common");
        }
        return this;
    }

    private static String plain(String text) {
        return CharMatcher.whitespace().removeFrom(text).toLowerCase(Locale.ROOT);
    }
}
