package io.wassla.adapter.messaging.email;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;

/**
 * Makes the sockets of one conversation and can cut them from outside, which ends whatever waits on them.
 *
 * <p>Always plain ones, over which encryption may be laid: closing an encrypted socket may itself wait for the other
 * side, closing the plain one below never does.
 */
final class CuttableSockets extends SocketFactory {
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean cut;

    void cut() {
        cut = true;
        sockets.forEach(CuttableSockets::close);
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        sockets.add(socket);
        if (cut) {
            close(socket);
        }
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unforeseen();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw unforeseen();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unforeseen();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        throw unforeseen();
    }

    static IOException unforeseen() {
        return new IOException("a conversation begins with an unconnected socket");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is as good as closed: nobody reads from it any more
        }
    }
}
