package io.wassla.adapter.media.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that connect to public addresses only, at the ports of the web. The address is judged where it is connected
 * to: whatever a name resolves to, and wherever a redirect leads, nobody reaches through us what only we can reach.
 */
final class PublicSockets extends SocketFactory {
    private final Predicate<? super InetSocketAddress> isPublic;

    PublicSockets(Predicate<? super InetSocketAddress> isPublic) {
        this.isPublic = isPublic;
    }

    /** The address is not one that anybody may reach, or the port not one of the web. */
    static final class NotPublic extends IOException {
        private static final long serialVersionUID = 1L;

        NotPublic() {
            super("not a public address");
        }
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                if (!(endpoint instanceof InetSocketAddress to) || to.isUnresolved() || !isPublic.test(to)) {
                    throw new NotPublic();
                }
                super.connect(endpoint, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress to) throws IOException {
        var socket = createSocket();
        socket.connect(to, 0);
        return socket;
    }
}
