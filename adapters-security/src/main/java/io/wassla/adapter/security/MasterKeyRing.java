package io.wassla.adapter.security;

import io.wassla.core.kernel.Chance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The master keys of this process.
 *
 * <p>Read when it is opened, and again when a key is asked for that it does not know, because another process may have
 * rotated meanwhile; a key file is also looked at again before something is sealed. All that at most once a second, so
 * that forged key ids cost nothing. Safe for concurrent use.
 */
public final class MasterKeyRing {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Supplier<MasterKeys> source;
    private final boolean quick;
    private final InstantSource clock;
    private volatile MasterKeys keys;
    private Instant readAt;

    /** @param quick whether reading again takes no time worth speaking of */
    private MasterKeyRing(Supplier<MasterKeys> source, boolean quick, InstantSource clock) {
        this.source = source;
        this.quick = quick;
        this.clock = clock;
        this.keys = source.get();
        this.readAt = clock.instant();
    }

    /**
     * @throws MasterKeysUnusable when what is there is no master key; the server must not start then
     * @throws io.wassla.core.kernel.PortUnavailable when a command fails or does not answer in time
     */
    public static MasterKeyRing open(KeySource source, Chance chance, InstantSource clock) {
        return switch (source) {
            case KeySource.File file -> {
                var keyFile = new KeyFile(file.path());
                keyFile.readOrMake(chance);
                yield new MasterKeyRing(keyFile::read, true, clock);
            }
            case KeySource.Environment given -> {
                var keys = MasterKeysText.read(language -> given.variable(), given.value());
                yield new MasterKeyRing(() -> keys, true, clock);
            }
            case KeySource.Command words -> {
                var command = new KeyCommand(words);
                yield new MasterKeyRing(() -> MasterKeysText.read(command.place(), command.run()), false, clock);
            }
        };
    }

    /** A fresh key that is kept nowhere, for whoever only looks: nothing may be sealed with it. */
    public static MasterKeyRing passing(Chance chance) {
        return of(MasterKeys.of(MasterKey.fresh(chance)));
    }

    static MasterKeyRing of(MasterKeys keys) {
        return new MasterKeyRing(() -> keys, true, InstantSource.system());
    }

    /** The id of the key that seals now. */
    public String current() {
        return keys.current();
    }

    MasterKeys keys() {
        return keys;
    }

    MasterKey sealing() {
        return (quick ? readAgain() : keys).sealing();
    }

    Optional<MasterKey> find(String id) {
        var known = keys.find(id);
        return known.isPresent() ? known : readAgain().find(id);
    }

    private synchronized MasterKeys readAgain() {
        var now = clock.instant();
        if (!now.isBefore(readAt.plus(PAUSE))) {
            readAt = now;
            keys = source.get();
        }
        return keys;
    }
}
