package io.wassla.core.memory;

import io.wassla.core.Ports;
import io.wassla.core.kernel.Chance;
import io.wassla.core.media.SignedLinks;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.DevelopmentOutbox;
import io.wassla.core.messaging.EmailGateways;
import io.wassla.core.messaging.LetterSender;
import java.time.InstantSource;

/** Every port in memory: a whole Wassla without a database, that forgets everything when it is let go. */
public final class MemoryPorts {
    private MemoryPorts() {}

    /** On the time of this machine. */
    public static Ports fresh() {
        return on(new MemoryStorage(), InstantSource.system(), new SecureChance());
    }

    public static Ports on(MemoryStorage storage, InstantSource clock, Chance chance) {
        var database = storage.database();
        var hash = new MemoryKeyedHash(chance);
        return new Ports(
                new Ports.Storage(
                        storage.transactions(),
                        storage.platform(),
                        storage.invalidations(),
                        new MemoryRateLimiter(database, clock)),
                new Ports.Media(
                        new MemoryObjectStorage(
                                database, new SignedLinks(hash, clock, Ports.Address.LOCAL.publicUrl()), clock),
                        new MemoryPictureStudio(database),
                        new MemoryPictureSource(),
                        new MemoryProductArtist(database)),
                new Ports.Secrets(
                        new MemoryVault(),
                        hash,
                        new MemoryPasswordHasher(database, chance),
                        new MemoryAccessTokens(chance)),
                new Ports.World(chance, clock, Runnable::run),
                carriers(),
                Ports.Address.LOCAL,
                Ports.Plugins.NONE);
    }

    /** No provider: every letter lands in the development outbox. */
    private static LetterSender.Carriers carriers() {
        var nobody = Delivery.Refused.wordlessly(Delivery.Fault.NOT_CONFIGURED);
        return new LetterSender.Carriers(
                new MemoryLetterWriter(),
                new EmailGateways((account, to, email) -> nobody, (account, to, email) -> nobody),
                null,
                new DevelopmentOutbox(message -> {}));
    }
}
