package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.DATA_FOLDER;
import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.FAILED;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Wassla brings along, fit for real data, with its files below {@code postgres/} in the data folder.
 *
 * <p>It listens on 127.0.0.1 only, lets nobody in without a password and loses nothing that was acknowledged: not when
 * this process is killed, not when PostgreSQL is, not when both are or the power fails. A PostgreSQL that outlived the
 * process which started it is taken over. It never runs as root: for root, another user is found.
 *
 * <p>One process at a time may {@link #open} a data folder; any number may {@link #connect} to it, before, meanwhile
 * and after. Whoever leaves last stops PostgreSQL.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Session session;
    private final @Nullable FileMutex only;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(Session session, @Nullable FileMutex only) {
        this.session = session;
        this.only = only;
    }

    /**
     * For the server: from now on until {@link #close} nobody else can open this data folder, and PostgreSQL is started
     * again if it dies.
     *
     * @throws EmbeddedPostgresException with the reason, in words for the operator
     */
    public static EmbeddedPostgres open(Path dataFolder) {
        return open(dataFolder, Layout.of(dataFolder).home());
    }

    /** The same, with PostgreSQL's programs unpacked elsewhere: several data folders may share them. */
    public static EmbeddedPostgres open(Path dataFolder, Path programs) {
        var layout = Layout.of(dataFolder);
        return telling(layout, () -> {
            var only = ServerLock.take(layout);
            try {
                return new EmbeddedPostgres(Session.supervised(layout, programs), only);
            } catch (Exception e) {
                only.close();
                throw e;
            }
        });
    }

    /**
     * For a command: uses the PostgreSQL that runs on this data folder, or starts it for as long as the command runs.
     *
     * @throws EmbeddedPostgresException with the reason, in words for the operator
     */
    public static EmbeddedPostgres connect(Path dataFolder) {
        return connect(dataFolder, Layout.of(dataFolder).home());
    }

    /** The same, with PostgreSQL's programs unpacked elsewhere. */
    public static EmbeddedPostgres connect(Path dataFolder, Path programs) {
        var layout = Layout.of(dataFolder);
        return telling(layout, () -> new EmbeddedPostgres(Session.plain(layout, programs), null));
    }

    public DatabaseLogins logins() {
        return session.logins();
    }

    /** For looking into the server itself; the product never uses it. */
    public Login superuser() {
        return session.superuser();
    }

    public String host() {
        return Ports.HOST;
    }

    /** The same as long as this is open, and at the next start too unless something else has taken it. */
    public int port() {
        return session.port();
    }

    /** What PostgreSQL says of itself: no statements, no values. */
    public Path log() {
        return session.log();
    }

    /** Whether PostgreSQL was running already, left by a process that was killed or used by another one. */
    public boolean isAdopted() {
        return session.isAdopted();
    }

    /** Stops PostgreSQL in good order, unless a command still uses it: then that command will. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (only) {
            session.close();
        } catch (IOException e) {
            throw new EmbeddedPostgresException(FAILED, e, "not.let.go");
        }
    }

    private interface Opening {
        EmbeddedPostgres run() throws Exception;
    }

    private static EmbeddedPostgres telling(Layout layout, Opening opening) {
        try {
            PrivateFiles.createFolder(layout.dataFolder());
            PrivateFiles.createFolder(layout.home());
            return opening.run();
        } catch (EmbeddedPostgresException e) {
            throw e;
        } catch (IOException e) {
            throw new EmbeddedPostgresException(DATA_FOLDER, e, "folder.unusable", layout.dataFolder());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException(FAILED, e, "start.interrupted");
        } catch (Exception e) {
            throw new EmbeddedPostgresException(FAILED, e, "not.up", layout.log(), String.valueOf(e.getMessage()));
        }
    }
}
