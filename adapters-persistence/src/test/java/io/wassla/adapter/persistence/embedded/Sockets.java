package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the kernel says of listening sockets. */
final class Sockets {
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final String LISTENING = "0A";

    private Sockets() {}

    /** The addresses as the kernel writes them: 0100007F is 127.0.0.1. */
    static List<String> listeningOn(int port) throws IOException {
        var addresses = new ArrayList<String>();
        for (var table : List.of("tcp", "tcp6")) {
            for (var line : Files.readAllLines(Path.of("/proc/net", table))) {
                var fields = line.strip().split("\\s+", -1);
                if (line.contains(":") && fields[STATE].equals(LISTENING) && fields[LOCAL].endsWith(hex(port))) {
                    addresses.add(fields[LOCAL].substring(0, fields[LOCAL].indexOf(':')));
                }
            }
        }
        return addresses;
    }

    private static String hex(int port) {
        return String.format(":%04X", port);
    }
}
