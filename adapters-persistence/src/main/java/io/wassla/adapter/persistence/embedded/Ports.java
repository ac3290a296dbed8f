package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** The port of this data folder: drawn once and kept in a file, and drawn again only when something else has it. */
final class Ports {
    static final String HOST = "127.0.0.1";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Below the range from which Linux takes the ports of outgoing connections, which could sit on ours one day. */
    private static final int FIRST = 20_000;

    private static final int LAST = 31_999;
    private static final int DRAWS = 200;
    private static final int ANSWER_MILLIS = 2_000;

    private final Path file;
    private final RandomGenerator random;

    Ports(Path file, RandomGenerator random) {
        this.file = file;
        this.random = random;
    }

    int keptOrNew() throws IOException {
        if (Files.exists(file)) {
            var kept = parse(Files.readString(file));
            if (kept > 0 && isFree(kept)) {
                return kept;
            }
        }
        return another();
    }

    int another() throws IOException {
        for (var draw = 0; draw < DRAWS; draw++) {
            var port = random.nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                PrivateFiles.write(file, Integer.toString(port));
                return port;
            }
        }
        throw new EmbeddedPostgresException(FAILED, "no.port", HOST);
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(address(port), ANSWER_MILLIS);
            return true;
        } catch (IOException silence) {
            return false;
        }
    }

    private static InetSocketAddress address(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
    }

    /** A spoilt file is no reason not to start: it counts as none. */
    private static int parse(String text) {
        try {
            var port = Integer.parseInt(text.strip());
            return port > 0 && port <= 65_535 ? port : 0;
        } catch (NumberFormatException spoilt) {
            return 0;
        }
    }
}
