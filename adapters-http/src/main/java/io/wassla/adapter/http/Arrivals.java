package io.wassla.adapter.http;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.ClientAddress;
import java.util.Collections;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out how a request arrived, believing nobody but trusted proxies. */
final class Arrivals {
    private static final Pattern PROXY_HEADER = Pattern.compile(
            "(?i)forwarded|via|x-forwarded(-.*)?|x-original-.*|(x-|true-|cf-|fastly-|fly-|x-cluster-)?(client|real|connecting)-ip");

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[]");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final TrustedProxies proxies;

    Arrivals(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    Arrival of(Context ctx) {
        var peer = plain(ctx.req().getRemoteAddr());
        var said = proxies.contains(peer) ? Forwarding.read(ctx.req(), proxies) : Forwarding.NOTHING;
        var client = said.client() != null ? said.client() : peer;
        var secure = said.scheme() != null
                ? said.scheme().equals("https")
                : ctx.req().isSecure();
        var authority = authority(ctx, said.host());
        return new Arrival(
                new ClientAddress(client),
                host(authority),
                authority.getPortOrDefault(secure ? HTTPS : HTTP),
                secure,
                Collections.list(ctx.req().getHeaderNames()).stream()
                        .anyMatch(name -> PROXY_HEADER.matcher(name).matches()));
    }

    private static HostAndPort authority(Context ctx, @Nullable String forwardedHost) {
        try {
            if (forwardedHost != null) {
                return HostAndPort.fromString(forwardedHost);
            }
            var name = BRACKETS.removeFrom(ctx.req().getServerName());
            var port = ctx.req().getServerPort();
            // a host without a port means that of the scheme the browser used, which the proxy's way to us may not be
            return port <= 0 || port == HTTP ? HostAndPort.fromHost(name) : HostAndPort.fromParts(name, port);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(ProblemType.BAD_REQUEST).asException();
        }
    }

    private static String host(HostAndPort authority) {
        var host = Ascii.toLowerCase(authority.getHost());
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static String plain(String address) {
        var zoned = BRACKETS.removeFrom(address);
        var zone = zoned.indexOf('%');
        var bare = zone < 0 ? zoned : zoned.substring(0, zone);
        return InetAddresses.isInetAddress(bare) ? bare : "0.0.0.0";
    }
}
