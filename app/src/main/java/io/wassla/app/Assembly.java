package io.wassla.app;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.schema.Migrations;
import io.wassla.adapter.security.AesGcmVault;
import io.wassla.adapter.security.Argon2idHasher;
import io.wassla.adapter.security.HmacKeyedHash;
import io.wassla.adapter.security.MasterKeyRing;
import io.wassla.adapter.security.NimbusAccessTokens;
import io.wassla.app.config.Config;
import io.wassla.app.config.KeyConfig;
import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.jobs.Chore;
import io.wassla.core.jobs.Recurring;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.media.SignedLinks;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.DevelopmentOutbox;
import io.wassla.core.tenancy.PlatformDomain;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One Wassla on PostgreSQL: made from outside in, closed in reverse. */
final class Assembly implements AutoCloseable {
    static final String AUDIENCE = "wassla";

    private final Config config;
    private final Database database;
    private final Storage storage;
    private final ExecutorService background;
    private final Media media;
    private final Ports ports;
    private final Wassla wassla;
    private final UuidV7 ids;
    private final IdempotencyStore idempotency;

    private Assembly(Config config, Database database, Storage storage, ExecutorService background, World world) {
        this.config = config;
        this.database = database;
        this.storage = storage;
        this.background = background;
        this.media = world.media();
        this.ports = world.ports();
        this.wassla = Wassla.on(ports, Rules.of(config.limits()));
        this.ids = new UuidV7(ports.world().clock(), ports.world().chance());
        this.idempotency = storage.idempotency(ids, ports.world().clock());
    }

    /**
     * Takes the database over: it is closed with the assembly, and at once when there can be none.
     *
     * @param outbox where letters land that nobody carries; absent beyond development mode and for commands
     */
    static Assembly on(
            Database database,
            Config config,
            Function<KeyConfig, MasterKeyRing> keys,
            @Nullable DevelopmentOutbox outbox) {
        return orClose(database::close, () -> {
            if (database.isEmbedded()) {
                migrate(new Migrations(database.logins().owner()));
            }
            var pool = config.storage().pool();
            var storage = Storage.open(database.logins(), StorageSettings.STANDARD.withConnections(pool, pool));
            return orClose(storage::close, () -> {
                var background = Executors.newVirtualThreadPerTaskExecutor();
                var world = world(config, keys.apply(config.key()), storage, background, outbox);
                return new Assembly(config, database, storage, background, world);
            });
        });
    }

    private static Assembly orClose(Runnable close, Supplier<Assembly> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            try {
                close.run();
            } catch (RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    Wassla wassla() {
        return wassla;
    }

    Ports ports() {
        return ports;
    }

    IdempotencyStore idempotency() {
        return idempotency;
    }

    Storage storage() {
        return storage;
    }

    Config config() {
        return config;
    }

    /** Begins what must happen by itself, now and then. */
    Recurring.Running startUpkeep() {
        return storage.recurring()
                .start(ImmutableList.<Chore>builder()
                        .addAll(wassla.upkeep().chores())
                        .addAll(storage.chores(idempotency, ports.world().clock()))
                        .build());
    }

    UuidV7 ids() {
        return ids;
    }

    @Override
    public void close() {
        media.close();
        background.close();
        storage.close();
        database.close();
    }

    private static void migrate(Migrations migrations) {
        if (!migrations.areCurrent()) {
            migrations.run();
        }
    }

    /** What the ports are made of that must be closed. */
    private record World(Media media, Ports ports) {}

    private static World world(
            Config config,
            MasterKeyRing keys,
            Storage storage,
            ExecutorService background,
            @Nullable DevelopmentOutbox outbox) {
        InstantSource clock = () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
        var chance = new SecureChance();
        var vault = new AesGcmVault(keys, chance);
        var publicUrl = config.network().publicUrl().toString();
        var hash = new HmacKeyedHash(keys);
        var messengers = Messengers.of(config, outbox, chance, clock);
        var media = Media.of(config.media(), new SignedLinks(hash, clock, publicUrl));
        var ports = new Ports(
                storage.ports(clock),
                media.ports(),
                new Ports.Secrets(
                        vault, hash, new Argon2idHasher(chance), new NimbusAccessTokens(vault, publicUrl, AUDIENCE)),
                new Ports.World(chance, clock, background),
                messengers,
                new Ports.Address(new PlatformDomain(config.network().domain()), publicUrl),
                Ports.Plugins.NONE);
        return new World(media, ports);
    }
}
