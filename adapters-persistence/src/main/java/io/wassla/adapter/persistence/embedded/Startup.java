package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.DATA_FOLDER;
import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import io.wassla.adapter.persistence.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Brings PostgreSQL up on the cluster: makes the cluster if there is none, takes over a server that runs, starts one
 * otherwise. Only while holding the {@linkplain Layout#changeLock() change lock}.
 */
final class Startup {
    record Outcome(Postmaster server, boolean isAdopted) {}

    private final Layout layout;
    private final Cluster cluster;
    private final Launcher launcher;
    private final Lookout lookout;
    private final Passwords passwords;
    private final Roles roles;

    Startup(Layout layout, Cluster cluster, Launcher launcher, Passwords passwords) {
        this.layout = layout;
        this.cluster = cluster;
        this.launcher = launcher;
        this.lookout = new Lookout(layout.cluster());
        this.passwords = passwords;
        this.roles = new Roles(passwords);
    }

    Outcome run() throws IOException, InterruptedException, SQLException {
        return Files.exists(layout.cluster().resolve("PG_VERSION")) ? later() : first();
    }

    /** Throws away a cluster whose making was interrupted, together with the server that may run on it. */
    static void clearUnfinished(Layout layout) throws IOException, InterruptedException {
        if (Files.exists(layout.unfinished())) {
            Cluster.endOrphanedMaking(layout.cluster());
            var server = new Lookout(layout.cluster()).find();
            if (server.isPresent()) {
                server.get().stop();
            }
            FileTree.delete(layout.cluster());
            Files.delete(layout.unfinished());
        }
    }

    private Outcome first() throws IOException, InterruptedException, SQLException {
        PrivateFiles.write(layout.unfinished(), "");
        cluster.create(Roles.SUPERUSER, passwords.draw(Roles.SUPERUSER));
        var onDisk = new FutureTask<>(() -> {
            cluster.force();
            return true;
        });
        Thread.ofVirtual().start(onDisk);
        var server = launcher.start();
        prepare(server);
        await(onDisk);
        Files.delete(layout.unfinished());
        PrivateFiles.force(layout.home());
        return new Outcome(server, false);
    }

    private Outcome later() throws IOException, InterruptedException, SQLException {
        var running = lookout.find();
        var server = running.isPresent() ? running.get() : launcher.start();
        prepare(server);
        return new Outcome(server, running.isPresent());
    }

    private void prepare(Postmaster server) throws IOException, SQLException {
        try (var connection = connect(roles.superuser(server.port()))) {
            refuseForeign(connection);
            roles.ensure(connection);
        }
    }

    /** A copied data folder has the port and the passwords of the one it was copied from. */
    private void refuseForeign(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            var theirs = layout.cluster().resolve(rows.getString(1));
            if (!Files.exists(theirs) || !Files.isSameFile(theirs, layout.cluster())) {
                throw new EmbeddedPostgresException(DATA_FOLDER, "other.server", theirs, layout.cluster());
            }
        }
    }

    private static Connection connect(Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("ApplicationName", "wassla-startup");
        return DriverManager.getConnection(login.jdbcUrl(), properties);
    }

    private static void await(FutureTask<?> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new EmbeddedPostgresException(FAILED, e, "unwritten");
        }
    }
}
