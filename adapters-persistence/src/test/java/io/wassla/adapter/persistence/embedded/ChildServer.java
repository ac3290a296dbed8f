package io.wassla.adapter.persistence.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A server in a process of its own, which can be killed. It writes rows and says of each that it is committed. */
final class ChildServer implements AutoCloseable {
    private final Process process;
    private final BufferedReader words;

    private ChildServer(Process process) {
        this.process = process;
        this.words = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildServer on(Path dataFolder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildServer.class.getName(),
                        dataFolder.toString(),
                        Programs.CACHE.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ChildServer(process);
    }

    /** The rows acknowledged, once there are so many. */
    List<Long> awaitRows(int count) throws IOException {
        var rows = new ArrayList<Long>();
        while (rows.size() < count) {
            rows.addAll(parse(Objects.requireNonNull(words.readLine(), "the child ended")));
        }
        return rows;
    }

    /** SIGKILL; and the rows that were acknowledged before it struck. */
    List<Long> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // unlike the process itself it leaves us its last words
        process.waitFor();
        var rows = new ArrayList<Long>();
        for (var line = words.readLine(); line != null; line = words.readLine()) {
            rows.addAll(parse(line));
        }
        return rows;
    }

    /** What a server says that is not let in. */
    String awaitRefusal() throws IOException {
        return words.readLine();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws SQLException {
        var dataFolder = Path.of(args[0]);
        try (var postgres = EmbeddedPostgres.open(dataFolder, Path.of(args[1]))) {
            var owner = postgres.logins().owner();
            Rows.run(owner, "create table if not exists row (number bigint primary key)");
            try (var connection = Rows.connect(owner);
                    var insert = connection.prepareStatement("insert into row values (?)")) {
                for (long number = 0; ; number++) {
                    insert.setLong(1, number);
                    insert.execute();
                    System.out.println(number + ".");
                }
            }
        } catch (EmbeddedPostgresException e) {
            System.out.println(e.reason() + ": " + e.getMessage());
        }
    }

    /** A line cut short by the kill has no full stop: it acknowledges nothing. */
    private static List<Long> parse(String line) {
        return line.matches("\\d+\\.") ? List.of(Long.valueOf(line.substring(0, line.length() - 1))) : List.of();
    }
}
