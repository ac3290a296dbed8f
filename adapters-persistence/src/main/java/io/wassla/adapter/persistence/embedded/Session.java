package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;
import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.IN_USE;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process's use of the PostgreSQL of a data folder, from coming to leaving. */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** Somebody else's first start, recovery after a crash or stop. */
    private static final Duration OTHERS_CHANGE = Duration.ofMinutes(2);

    private final Layout layout;
    private final Launcher launcher;
    private final Presence presence;
    private final Startup.Outcome startup;
    private final DatabaseLogins logins;
    private final Login superuser;
    private @Nullable Supervisor supervisor;

    private Session(Layout layout, Launcher launcher, Passwords passwords, Presence presence, Startup.Outcome startup)
            throws IOException {
        this.layout = layout;
        this.launcher = launcher;
        this.presence = presence;
        this.startup = startup;
        var roles = new Roles(passwords);
        this.logins = roles.logins(port());
        this.superuser = roles.superuser(port());
    }

    /** Keeps PostgreSQL alive. */
    static Session supervised(Layout layout, Path programs) throws IOException, InterruptedException, SQLException {
        var session = plain(layout, programs);
        session.supervisor = Supervisor.watching(session.startup.server(), session::revive);
        return session;
    }

    static Session plain(Layout layout, Path programs) throws IOException, InterruptedException, SQLException {
        var random = new SecureRandom();
        var binaries = Binaries.in(programs, Archive.ofThisMachine());
        try (var change = holdChange(layout)) {
            Cluster.refuseOtherVersion(layout.cluster(), binaries);
            Startup.clearUnfinished(layout);
            var account = new Accounts(layout, binaries).choose();
            var passwords = new Passwords(layout.passwords(), random);
            var launcher = new Launcher(layout, binaries, account, new Ports(layout.port(), random));
            var presence = Presence.enter(layout.usersLock(), change);
            try {
                var startup = new Startup(layout, new Cluster(layout, binaries, account), launcher, passwords).run();
                tell(startup, account, binaries);
                return new Session(layout, launcher, passwords, presence, startup);
            } catch (Exception e) {
                presence.leave(change);
                throw e;
            }
        }
    }

    DatabaseLogins logins() {
        return logins;
    }

    Login superuser() {
        return superuser;
    }

    int port() {
        return startup.server().port();
    }

    Path log() {
        return layout.log();
    }

    boolean isAdopted() {
        return startup.isAdopted();
    }

    void close() throws IOException {
        if (supervisor != null) {
            supervisor.close();
        }
        try (var change = holdChange(layout)) {
            if (!presence.leave(change)) {
                LOG.info("PostgreSQL goes on for another process that uses it.");
                return;
            }
            var server = new Lookout(layout.cluster()).find();
            if (server.isPresent()) {
                server.get().stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException(FAILED, e, "stop.interrupted");
        }
    }

    private Postmaster revive(int port) throws IOException, InterruptedException {
        try (var change = holdChange(layout)) {
            change.mustBeHeld();
            var running = new Lookout(layout.cluster()).find();
            return running.isPresent() ? running.get() : launcher.startAgain(port);
        }
    }

    private static FileMutex holdChange(Layout layout) throws IOException, InterruptedException {
        return FileMutex.hold(layout.changeLock(), OTHERS_CHANGE)
                .orElseThrow(() -> new EmbeddedPostgresException(IN_USE, "change.long"));
    }

    private static void tell(Startup.Outcome startup, Account account, Binaries binaries) {
        LOG.info(
                "PostgreSQL {} {} on {}:{} as {} (process {}).",
                binaries.version(),
                startup.isAdopted() ? "was running already" : "started",
                Ports.HOST,
                startup.server().port(),
                account.description(),
                startup.server().process().pid());
    }
}
