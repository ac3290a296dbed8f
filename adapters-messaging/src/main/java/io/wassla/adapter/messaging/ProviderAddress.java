package io.wassla.adapter.messaging;

import com.google.common.net.InetAddresses;
import io.wassla.core.kernel.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a provider's interface is reached: {@code https} with a host, perhaps a port and a path; {@code http} only on
 * this machine itself.
 */
public record ProviderAddress(URI base) {

    public ProviderAddress {
        if (base.getHost() == null
                || base.getUserInfo() != null
                || base.getQuery() != null
                || base.getFragment() != null
                || !isSafe(base)) {
            throw new InvalidValue("provider_address_invalid");
        }
    }

    public static ProviderAddress of(String text) {
        try {
            return new ProviderAddress(new URI(text.strip()));
        } catch (URISyntaxException e) {
            throw new InvalidValue("provider_address_invalid");
        }
    }

    /** @param path begins with a slash */
    public URI at(String path) {
        var text = base.toString();
        return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
    }

    private static boolean isSafe(URI base) {
        return "https".equalsIgnoreCase(base.getScheme())
                || ("http".equalsIgnoreCase(base.getScheme()) && isLoopback(base.getHost()));
    }

    private static boolean isLoopback(String host) {
        var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return bare.equals("localhost")
                || (InetAddresses.isInetAddress(bare)
                        && InetAddresses.forString(bare).isLoopbackAddress());
    }
}
