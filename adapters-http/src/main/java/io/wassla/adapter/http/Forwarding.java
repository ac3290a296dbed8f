package io.wassla.adapter.http;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What trusted proxies say of a request, by {@code Forwarded} (RFC 7239) or else by {@code X-Forwarded-*}. Lists are
 * read from the right, where the nearest proxy writes, up to the first address that is no proxy of ours: everything
 * further left was written by the client and means nothing.
 *
 * <p>A proxy that writes one of the two passes the other on as the client sent it, and nobody can tell which is which:
 * a request on which both stand and disagree is refused.
 */
record Forwarding(
        @Nullable String client,
        @Nullable String scheme,
        @Nullable String host) {
    static final Forwarding NOTHING = new Forwarding(null, null, null);

    private static final int LONGEST = 2_000;
    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Pattern PAIR = Pattern.compile("(?i)(for|proto|host)=(?:\"([^\"]*)\"|([^;,\\s]*))");

    static Forwarding read(HttpServletRequest request, TrustedProxies proxies) {
        var standard = nearestFirst(request, "Forwarded");
        var unofficial = fromUnofficial(request, proxies);
        if (standard.isEmpty()) {
            return unofficial;
        }
        var said = fromStandard(standard, proxies);
        if (!unofficial.equals(NOTHING) && !unofficial.equals(said)) {
            throw Problem.of(ProblemType.BAD_REQUEST).asException();
        }
        return said;
    }

    private static Forwarding fromStandard(List<String> elements, TrustedProxies proxies) {
        var said = NOTHING;
        for (var element : elements) {
            said = parse(element);
            if (said.client() == null || !proxies.contains(said.client())) {
                return said;
            }
        }
        return said;
    }

    private static Forwarding parse(String element) {
        var said = NOTHING;
        var pairs = PAIR.matcher(element);
        while (pairs.find()) {
            var value = pairs.group(2) != null ? pairs.group(2) : pairs.group(3);
            said = switch (Ascii.toLowerCase(pairs.group(1))) {
                case "for" -> new Forwarding(address(value), said.scheme(), said.host());
                case "proto" -> new Forwarding(said.client(), Ascii.toLowerCase(value), said.host());
                default -> new Forwarding(said.client(), said.scheme(), value);
            };
        }
        return said;
    }

    private static Forwarding fromUnofficial(HttpServletRequest request, TrustedProxies proxies) {
        String client = null;
        for (var hop : nearestFirst(request, "X-Forwarded-For")) {
            client = address(hop);
            if (client == null || !proxies.contains(client)) {
                break;
            }
        }
        var scheme = first(nearestFirst(request, "X-Forwarded-Proto"));
        return new Forwarding(
                client,
                scheme == null ? null : Ascii.toLowerCase(scheme),
                first(nearestFirst(request, "X-Forwarded-Host")));
    }

    private static List<String> nearestFirst(HttpServletRequest request, String name) {
        var lines = String.join(",", Collections.list(request.getHeaders(name)));
        return lines.length() > LONGEST ? List.of() : COMMA.splitToList(lines).reversed();
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    /** An address, perhaps with a port; nothing for {@code unknown} and hidden names. */
    private static @Nullable String address(String node) {
        try {
            var host = InetAddresses.isInetAddress(node)
                    ? node
                    : HostAndPort.fromString(node).getHost();
            return InetAddresses.isInetAddress(host) ? host : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
