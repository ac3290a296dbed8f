package io.wassla.adapter.messaging.email;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends one line after the other for ever, slowly enough that no wait for a single one ends. */
final class DrippingServer implements AutoCloseable {
    private static final long PAUSE = 50_000_000L;

    private final ServerSocket listening;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    DrippingServer() {
        try {
            listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::drip);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Whether the client gave the connection up. */
    boolean awaitHangUp() {
        try {
            return hungUp.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drip() {
        try (var socket = listening.accept()) {
            while (!listening.isClosed()) {
                socket.getOutputStream().write("220-wait\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                LockSupport.parkNanos(PAUSE);
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }
}
