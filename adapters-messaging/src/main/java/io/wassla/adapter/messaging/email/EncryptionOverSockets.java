package io.wassla.adapter.messaging.email;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** Lays encryption over {@link CuttableSockets}: a connection begins plain in every case, so that it can be cut. */
final class EncryptionOverSockets extends SSLSocketFactory {
    private final CuttableSockets sockets;
    private final SSLSocketFactory encryption;

    EncryptionOverSockets(CuttableSockets sockets, SSLSocketFactory encryption) {
        this.sockets = sockets;
        this.encryption = encryption;
    }

    @Override
    public Socket createSocket() {
        return sockets.createSocket();
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean autoClose) throws IOException {
        return encryption.createSocket(plain, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw CuttableSockets.unforeseen();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw CuttableSockets.unforeseen();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw CuttableSockets.unforeseen();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        throw CuttableSockets.unforeseen();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return encryption.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return encryption.getSupportedCipherSuites();
    }
}
