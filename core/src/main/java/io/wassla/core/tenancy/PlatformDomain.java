package io.wassla.core.tenancy;

import com.google.common.net.InternetDomainName;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.slug.Slug;
import java.util.Locale;

/**
 * The domain under which the platform and its stores answer: {@code wassla.example}, or {@code localhost} in
 * development.
 */
public record PlatformDomain(String value) {
    public static final PlatformDomain LOCAL = new PlatformDomain("localhost");

    public PlatformDomain {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!InternetDomainName.isValid(value)) {
            throw new InvalidValue("domain_invalid");
        }
    }

    /** The host name of a store. */
    public String host(Slug slug) {
        return slug.value() + "." + value;
    }

    boolean isLocal() {
        return equals(LOCAL);
    }
}
