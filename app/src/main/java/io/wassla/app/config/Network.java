package io.wassla.app.config;

import com.google.common.base.Splitter;
import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;

/**
 * Where the server listens and what it is called from outside.
 *
 * @param trustedProxies networks in CIDR form whose forwarding headers are believed
 */
public record Network(InetAddress listen, int port, String domain, URI publicUrl, List<String> trustedProxies) {
    private static final String DEVELOPMENT_DOMAIN = "localhost";

    static Network from(SettingReader settings) {
        var port = settings.whole(Setting.PORT, 0, 65_535);
        var domain = settings.read(Setting.DOMAIN, Network::domain);
        return new Network(
                settings.read(Setting.LISTEN, Network::address),
                port,
                domain,
                settings.read(Setting.PUBLIC_URL, text -> publicUrl(text, domain, port)),
                settings.read(Setting.TRUSTED_PROXIES, Network::networks));
    }

    /** Bound to loopback, named localhost, behind no proxy: only then may development conveniences exist. */
    public boolean isDevelopment() {
        return listen.isLoopbackAddress() && domain.equals(DEVELOPMENT_DOMAIN) && trustedProxies.isEmpty();
    }

    Network reachedAt(URI address) {
        var standard = URI.create("http://" + DEVELOPMENT_DOMAIN + ":" + Setting.PORT.fallback());
        return publicUrl.equals(standard) ? new Network(listen, port, domain, address, trustedProxies) : this;
    }

    Network onRealPort() {
        if (port != 0) {
            return this;
        }
        try (var socket = new ServerSocket(0, 1, listen)) {
            var free = socket.getLocalPort();
            var url = publicUrl.getPort() == 0 ? URI.create("http://localhost:" + free) : publicUrl;
            return new Network(listen, free, domain, url, trustedProxies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetAddress address(String text) {
        if (text.equals(DEVELOPMENT_DOMAIN)) {
            return InetAddress.getLoopbackAddress();
        }
        if (!InetAddresses.isInetAddress(text)) {
            throw new WrongValue("ip.address", text);
        }
        return InetAddresses.forString(text);
    }

    private static String domain(String text) {
        if (!InternetDomainName.isValid(text)) {
            throw new WrongValue("domain", text);
        }
        return InternetDomainName.from(text).toString();
    }

    private static URI publicUrl(String text, String domain, int port) {
        if (text.isEmpty()) {
            return domain.equals(DEVELOPMENT_DOMAIN)
                    ? URI.create("http://localhost:" + port)
                    : URI.create("https://" + domain);
        }
        var url = URI.create(text);
        var web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || url.getHost() == null || !url.getRawPath().replace("/", "").isEmpty()) {
            throw new WrongValue("web.address", "https://example.com", text);
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }

    private static List<String> networks(String text) {
        var networks = Splitter.on(',').trimResults().omitEmptyStrings().splitToList(text);
        networks.forEach(Network::check);
        return networks;
    }

    private static void check(String network) {
        var parts = Splitter.on('/').limit(2).splitToList(network);
        if (!InetAddresses.isInetAddress(parts.getFirst())) {
            throw new WrongValue("networks", network);
        }
        var bits = InetAddresses.forString(parts.getFirst()).getAddress().length * Byte.SIZE;
        if (parts.size() == 2) {
            Numbers.whole(parts.getLast(), 0, bits);
        }
    }
}
