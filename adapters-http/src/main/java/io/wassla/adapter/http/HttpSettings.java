package io.wassla.adapter.http;

/**
 * How the server listens.
 *
 * @param address the address it binds to
 * @param port 0 for any that is free
 * @param domain the platform's own domain
 * @param proxies who may say for whom they ask
 */
public record HttpSettings(
        String address, int port, String domain, Mode mode, TrustedProxies proxies, HttpLimits limits) {

    /** A server for this machine alone. */
    public static HttpSettings local(int port) {
        return new HttpSettings(
                "127.0.0.1", port, "localhost", Mode.DEVELOPMENT, TrustedProxies.NONE, HttpLimits.STANDARD);
    }

    public HttpSettings at(String other, int otherPort) {
        return new HttpSettings(other, otherPort, domain, mode, proxies, limits);
    }

    public HttpSettings withLimits(HttpLimits others) {
        return new HttpSettings(address, port, domain, mode, proxies, others);
    }
}
