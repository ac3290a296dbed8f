package io.wassla.app;

import io.wassla.adapter.cli.WrongUse;
import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.app.config.Setting;
import io.wassla.app.config.StorageConfig;
import io.wassla.core.kernel.Sentence;
import java.util.Optional;

/** The database of an installation, for as long as it is needed: the embedded one, or one that somebody else runs. */
final class Database implements AutoCloseable {
    private final DatabaseLogins logins;
    private final Optional<EmbeddedPostgres> embedded;

    private Database(DatabaseLogins logins, Optional<EmbeddedPostgres> embedded) {
        this.logins = logins;
        this.embedded = embedded;
    }

    /** For the one process that serves: nobody else may serve from the same data folder meanwhile. */
    static Database toServe(StorageConfig storage) {
        return storage.outside()
                .map(Database::outside)
                .orElseGet(() -> embedded(EmbeddedPostgres.open(storage.data())));
    }

    /** For a command, which may run beside the server. */
    static Database toVisit(StorageConfig storage) {
        return storage.outside()
                .map(Database::outside)
                .orElseGet(() -> embedded(EmbeddedPostgres.connect(storage.data())));
    }

    DatabaseLogins logins() {
        return logins;
    }

    /** Serving needs no owner; migrating, backup and restore do. */
    void requireOwner() {
        if (logins.owner().user().isEmpty()) {
            throw new WrongUse(Sentence.of(Database.class, "owner.needed", Setting.DATABASE_OWNER_URL.variable()));
        }
    }

    boolean isEmbedded() {
        return embedded.isPresent();
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    private static Database embedded(EmbeddedPostgres postgres) {
        return new Database(postgres.logins(), Optional.of(postgres));
    }

    private static Database outside(StorageConfig.OutsideDatabase outside) {
        var logins = new DatabaseLogins(
                OutsideLogin.parse(outside.app()),
                OutsideLogin.parse(outside.platform()),
                OutsideLogin.parse(outside.owner()));
        return new Database(logins, Optional.empty());
    }
}
