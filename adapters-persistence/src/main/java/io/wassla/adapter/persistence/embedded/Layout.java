package io.wassla.adapter.persistence.embedded;

import java.nio.file.Path;

/** Where everything of the embedded PostgreSQL lies below the data folder. */
record Layout(Path dataFolder) {
    static Layout of(Path dataFolder) {
        return new Layout(dataFolder.toAbsolutePath().normalize());
    }

    Path home() {
        return dataFolder.resolve("postgres");
    }

    /** What PostgreSQL calls its data directory. */
    Path cluster() {
        return home().resolve("cluster");
    }

    /** There from before initdb until roles and database exist: a cluster beside it holds nothing anyone was promised. */
    Path unfinished() {
        return home().resolve("cluster.unfinished");
    }

    Path passwords() {
        return home().resolve("passwords");
    }

    Path port() {
        return home().resolve("port");
    }

    Path log() {
        return home().resolve("postgres.log");
    }

    /** Held by the one server process of this data folder as long as it lives. */
    Path serverLock() {
        return home().resolve("server.lock");
    }

    /** Shared by every process that uses the running PostgreSQL; the last one to leave stops it. */
    Path usersLock() {
        return home().resolve("users.lock");
    }

    /** Held while PostgreSQL is being started or stopped. */
    Path changeLock() {
        return home().resolve("change.lock");
    }
}
