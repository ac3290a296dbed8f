package io.wassla.core.messaging;

import com.google.common.base.Ascii;
import com.google.common.net.InternetDomainName;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import io.wassla.core.kernel.InvalidValue;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address as {@code local@domain} (RFC 5321), without display name, comment, quotes or IP address.
 *
 * <p>Spaces around it are taken away; the domain is lower-cased and IDNA-encoded and has at least two labels; the local
 * part, up to 64 ASCII characters, stays as it was typed; 254 characters in all. Addresses that differ in case alone are
 * equal: no provider in use tells them apart, and keyboards of phones begin with a capital letter. That the mailbox
 * exists is not promised. No line break or other control character gets in, so the value may stand in a header.
 */
public record EmailAddress(String value) implements Identifier {
    private static final int LONGEST_TYPED = 320;
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    /** Visible, and no quotes: they would make a second address of one mailbox. */
    private static final Pattern PLAIN_ASCII = Pattern.compile("[!#-~]+");
    /** IDNA 2003 and 2008 read these differently: one name, two domains. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[ßςẞ\\u200C\\u200D]");

    private static final EmailValidator SYNTAX = JMail.strictValidator()
            .disallowQuotedIdentifiers()
            .requireTopLevelDomain()
            .withRule(address -> address.comments().isEmpty());

    public EmailAddress {
        value = normal(value.strip());
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String key() {
        return Ascii.toLowerCase(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmailAddress address && address.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String readable() {
        return value;
    }

    @Override
    public String masked() {
        return value.charAt(0) + "••••@" + domain();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String normal(String typed) {
        var at = typed.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || typed.length() > LONGEST_TYPED) {
            throw invalid();
        }
        var address = typed.substring(0, at) + "@" + domain(typed.substring(at + 1));
        if (address.length() > LONGEST || !PLAIN_ASCII.matcher(address).matches() || !SYNTAX.isValid(address)) {
            throw invalid();
        }
        return address;
    }

    private static String domain(String typed) {
        if (AMBIGUOUS.matcher(typed).find()) {
            throw invalid();
        }
        try {
            var ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (!InternetDomainName.from(ascii).hasParent()) {
                throw invalid();
            }
            return ascii;
        } catch (InvalidValue refused) {
            throw refused;
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static InvalidValue invalid() {
        return new InvalidValue("email_invalid");
    }
}
