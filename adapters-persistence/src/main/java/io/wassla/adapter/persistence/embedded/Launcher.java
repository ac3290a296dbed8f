package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts PostgreSQL on the cluster and waits until it takes connections. */
final class Launcher {
    private static final Duration LEFTOVERS_GO = Duration.ofSeconds(15);
    private static final long PAUSE_MILLIS = 100;
    private static final long POLL_MILLIS = 10;

    /** Takes PostgreSQL out of the terminal's reach: Ctrl-C is for us, who then stop it after its users. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Layout layout;
    private final Binaries binaries;
    private final Account account;
    private final Ports ports;
    private final Lookout lookout;

    Launcher(Layout layout, Binaries binaries, Account account, Ports ports) {
        this.layout = layout;
        this.binaries = binaries;
        this.account = account;
        this.ports = ports;
        this.lookout = new Lookout(layout.cluster());
    }

    /** On the port this data folder always had, or on another if that one is taken. */
    Postmaster start() throws IOException, InterruptedException {
        return start(ports.keptOrNew(), true);
    }

    /** On this port only: there are users who know it. */
    Postmaster startAgain(int port) throws IOException, InterruptedException {
        return start(port, false);
    }

    private Postmaster start(int firstPort, boolean mayMove) throws IOException, InterruptedException {
        var port = firstPort;
        var deadline = Deadline.in(LEFTOVERS_GO);
        while (true) {
            lookout.disownStrangers();
            var attempt = attempt(port);
            switch (attempt) {
                case Attempt.Up up -> {
                    return up.server();
                }
                case Attempt.Died died -> {
                    if (died.isForLeftovers() && !deadline.isOver()) {
                        Thread.sleep(PAUSE_MILLIS);
                    } else if (died.isForPort() && !deadline.isOver()) {
                        Thread.sleep(mayMove ? 0 : PAUSE_MILLIS);
                        port = mayMove ? ports.another() : port;
                    } else {
                        throw new EmbeddedPostgresException(FAILED, "died", layout.log(), died.words());
                    }
                }
            }
        }
    }

    private Attempt attempt(int port) throws IOException, InterruptedException {
        var log = new ServerLog(layout.log());
        var position = log.prepare();
        var process = command(port).start(layout.log());
        while (process.isAlive()) {
            var server = lookout.find();
            if (server.isPresent()) {
                return new Attempt.Up(server.get());
            }
            Thread.sleep(POLL_MILLIS);
        }
        return new Attempt.Died(log.since(position).strip());
    }

    private Command command(int port) {
        var words = new ArrayList<Object>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID);
        }
        words.addAll(List.of(binaries.program("postgres"), "-D", layout.cluster(), "-p", port));
        words.addAll(ServerSettings.asArguments());
        return account.command(words.toArray());
    }
}
