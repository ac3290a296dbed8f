package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL says of itself in its data directory, and a killed one leaves behind. */
record PostmasterFile(Path path, List<String> lines) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** A number that no process can have. */
    private static final int NOBODY = Integer.MAX_VALUE;

    static Optional<PostmasterFile> of(Path cluster) throws IOException {
        var path = cluster.resolve("postmaster.pid");
        try {
            return Optional.of(new PostmasterFile(path, Files.readAllLines(path)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Nothing while it is being written. */
    Optional<Long> pid() {
        return number(PID);
    }

    /** Nothing while it is being written. */
    Optional<Integer> port() {
        return number(PORT).map(Math::toIntExact);
    }

    boolean isReady() {
        return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
    }

    /**
     * Corrects a file left behind whose process number now belongs to an unrelated process, as happens after a restart
     * of the machine or of a container: PostgreSQL would take that process for a running server. The rest stays, for
     * PostgreSQL reads from it whether children of the killed server still hold its memory.
     */
    void disown() throws IOException {
        var corrected = new ArrayList<>(lines);
        corrected.set(PID, Integer.toString(NOBODY));
        Files.writeString(path, String.join("\n", corrected) + "\n");
    }

    private Optional<Long> number(int line) {
        if (lines.size() <= line || !lines.get(line).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(lines.get(line).strip()));
    }
}
