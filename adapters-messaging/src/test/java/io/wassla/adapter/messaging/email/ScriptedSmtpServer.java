package io.wassla.adapter.messaging.email;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server that does what a test tells it, however rude: each command's reply can be set, {@code ""} says nothing,
 * {@link #HANG_UP} closes, {@link #ENCRYPT} begins TLS after a 220.
 */
final class ScriptedSmtpServer implements AutoCloseable {
    static final String HANG_UP = "<hang up>";
    static final String ENCRYPT = "<encrypt>";
    static final String GREETING = "<greeting>";
    static final String MESSAGE = "<message>";

    private final ServerSocket listening;
    private final @Nullable SSLContext tls;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Thread accepting;

    ScriptedSmtpServer(@Nullable SSLContext tls) {
        this.tls = tls;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        replies.putAll(Map.of(
                GREETING,
                "220 test ESMTP",
                "EHLO",
                "250-test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN",
                "STARTTLS",
                ENCRYPT,
                "AUTH",
                "235 welcome",
                "MAIL",
                "250 ok",
                "RCPT",
                "250 ok",
                "DATA",
                "354 go on",
                MESSAGE,
                "250 queued",
                "QUIT",
                "221 bye"));
        accepting = Thread.ofVirtual().start(this::accept);
    }

    /** Listens no longer, and lets nobody else listen at its port until it is closed. */
    void fallSilent() {
        var port = port();
        close();
        Uninterruptibles.joinUninterruptibly(accepting);
        try {
            var keeper = new Socket();
            open.add(keeper);
            keeper.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    ScriptedSmtpServer reply(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** Every command line, in order. */
    List<String> heard() {
        return heard;
    }

    /** Every message that was taken, dot-stuffed as it came. */
    List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (say(socket, reply(GREETING))) {
                converse(socket);
            }
        } catch (IOException e) {
            // the client has gone, which is what some tests want
        }
    }

    private void converse(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            var command = line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
            if (reply(command).equals(ENCRYPT)) {
                converse(encrypted(socket));
                return;
            }
            if (!say(socket, reply(command))) {
                return;
            }
            if (command.equals("DATA") && reply("DATA").startsWith("354") && !take(in, socket)) {
                return;
            }
        }
    }

    private boolean take(BufferedReader in, Socket socket) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append("\r\n");
        }
        if (reply(MESSAGE).startsWith("2")) {
            messages.add(message.toString());
        }
        return say(socket, reply(MESSAGE));
    }

    private SSLSocket encrypted(Socket socket) throws IOException {
        say(socket, "220 go on");
        var context = java.util.Objects.requireNonNull(tls);
        var encrypted = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private String reply(String command) {
        return replies.getOrDefault(command, "500 unknown command");
    }

    private static boolean say(Socket socket, String reply) throws IOException {
        if (reply.equals(HANG_UP)) {
            return false;
        }
        if (!reply.isEmpty()) {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
        return true;
    }
}
