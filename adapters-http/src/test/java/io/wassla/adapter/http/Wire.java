package io.wassla.adapter.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;

/** Speaks HTTP byte by byte, for requests that no decent client sends. */
public final class Wire implements AutoCloseable {
    private static final int PAUSE = 20;
    private static final int MOST_DROPS = 500;

    private final Socket socket;

    public Wire(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(10_000);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Wire send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends this again and again for as long as the connection is open; what came back. */
    public String drip(String drop) {
        var back = new StringBuilder();
        for (var drops = 0; drops < MOST_DROPS; drops++) {
            try {
                socket.setSoTimeout(PAUSE);
                for (var letter = socket.getInputStream().read();
                        letter >= 0;
                        letter = socket.getInputStream().read()) {
                    back.append((char) letter);
                }
                return back.toString();
            } catch (SocketTimeoutException nothingYet) {
                send(drop);
            } catch (IOException broken) {
                return back.toString();
            }
        }
        throw new IllegalStateException("still open after " + back);
    }

    /** What comes within that time: a letter, -1 for the end of the connection, or nothing. */
    public OptionalInt hear(Duration time) {
        try {
            socket.setSoTimeout(Math.toIntExact(time.toMillis()));
            return OptionalInt.of(socket.getInputStream().read());
        } catch (SocketTimeoutException silence) {
            return OptionalInt.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The status line and the headers. */
    public String head() {
        var head = new StringBuilder();
        try {
            for (var letter = 0; letter >= 0 && head.indexOf("\r\n\r\n") < 0; head.append((char) letter)) {
                letter = socket.getInputStream().read();
            }
            return head.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything up to the end of the connection. */
    public String rest() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String exchange(int port, String request) {
        try (var wire = new Wire(port)) {
            return wire.send(request.replace("\n", "\r\n")).rest();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
