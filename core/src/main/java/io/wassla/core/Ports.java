package io.wassla.core;

import com.google.common.collect.ImmutableList;
import io.wassla.core.demo.ProductArtist;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.imports.picture.PictureSource;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.PictureStudio;
import io.wassla.core.messaging.LetterSender;
import io.wassla.core.outbox.EventHandler;
import io.wassla.core.session.AccessTokens;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;

/** Everything that Wassla needs of the world. Each has an adapter in memory, and those that an installation uses. */
public record Ports(
        Storage storage,
        Media media,
        Secrets secrets,
        World world,
        LetterSender.Carriers carriers,
        Address address,
        Plugins plugins) {

    public record Storage(
            Transactions<? extends WasslaScope> transactions,
            Platform<? extends WasslaPlatformScope> platform,
            Invalidations invalidations,
            RateLimiter rates) {}

    /**
     * Files, and the pictures made of them.
     *
     * @param artist draws for demo stores
     */
    public record Media(ObjectStorage objects, PictureStudio studio, PictureSource source, ProductArtist artist) {}

    public record Secrets(SecretVault vault, KeyedHash hash, PasswordHasher passwords, AccessTokens tokens) {}

    /** @param background runs what need not be waited for; it may run it on the spot */
    public record World(Chance chance, InstantSource clock, Executor background) {}

    /**
     * @param domain under which the platform and its stores answer
     * @param publicUrl where people reach the platform
     */
    public record Address(PlatformDomain domain, String publicUrl) {
        public static final Address LOCAL = new Address(PlatformDomain.LOCAL, "http://localhost:8080");
    }

    /** What an embedding program adds. */
    public record Plugins(List<EventHandler<? super WasslaScope>> events, List<JobHandler> jobs) {
        public static final Plugins NONE = new Plugins(List.of(), List.of());

        public Plugins {
            events = ImmutableList.copyOf(events);
            jobs = ImmutableList.copyOf(jobs);
        }
    }
}
