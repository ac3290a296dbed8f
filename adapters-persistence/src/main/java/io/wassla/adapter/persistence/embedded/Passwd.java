package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The users that this machine knows without asking the network. */
record Passwd(List<String> lines) {
    private static final int NAME = 0;
    private static final int UID = 2;
    private static final int GID = 3;
    private static final int FIELDS = 7;

    static Passwd ofThisMachine() throws IOException {
        return new Passwd(Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1));
    }

    Optional<Ids> find(String name) {
        return lines.stream()
                .map(Passwd::fields)
                .filter(fields -> fields.size() >= FIELDS && fields.get(NAME).equals(name))
                .map(fields -> new Ids(Integer.parseInt(fields.get(UID)), Integer.parseInt(fields.get(GID))))
                .findFirst();
    }

    Optional<String> nameOf(int uid) {
        return lines.stream()
                .map(Passwd::fields)
                .filter(fields -> fields.size() >= FIELDS && fields.get(UID).equals(Integer.toString(uid)))
                .map(List::getFirst)
                .findFirst();
    }

    private static List<String> fields(String line) {
        return List.of(line.split(":", -1));
    }
}
