package io.wassla.core.messaging;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import io.wassla.core.kernel.InvalidValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where SMTP is spoken.
 *
 * @param host a host name or IP address; without encryption only this machine itself
 * @param port 1 to 65535
 */
public record SmtpServer(String host, int port, TransportSecurity security) {
    private static final int LAST_PORT = 65_535;

    public SmtpServer {
        host = host(host);
        port = port(port);
        if (security == TransportSecurity.NONE && !isLoopback(host)) {
            throw new InvalidValue("security_required");
        }
    }

    static String host(String typed) {
        var host = typed.strip().toLowerCase(Locale.ROOT);
        if (!InetAddresses.isInetAddress(host) && !InternetDomainName.isValid(host)) {
            throw new InvalidValue("host_invalid");
        }
        return host;
    }

    static int port(@Nullable Integer typed) {
        if (typed == null || typed < 1 || typed > LAST_PORT) {
            throw new InvalidValue(typed == null ? "required" : "port_invalid");
        }
        return typed;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || (InetAddresses.isInetAddress(host)
                        && InetAddresses.forString(host).isLoopbackAddress());
    }
}
