package io.wassla.core.media;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.KeyedHash;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Addresses on this server under which one file can be read until a moment, whoever asks.
 *
 * <p>The moment is in the address and signed with it; nothing is kept, so an address can't be called back.
 */
public final class SignedLinks {
    public static final String ROOT = "/files/";
    private static final String PURPOSE = "media-link";
    private static final Duration LONGEST = Duration.ofDays(7);

    private final KeyedHash hash;
    private final InstantSource clock;
    private final String base;

    /** @param base where people reach this server, without a slash at its end */
    public SignedLinks(KeyedHash hash, InstantSource clock, String base) {
        this.hash = hash;
        this.clock = clock;
        this.base = base;
    }

    public URI link(ObjectKey key, Duration validFor) {
        if (validFor.compareTo(Duration.ofSeconds(1)) < 0 || validFor.compareTo(LONGEST) > 0) {
            throw new InvalidValue("link_duration_invalid");
        }
        var until = clock.instant().plus(validFor).getEpochSecond();
        return URI.create(base + ROOT + key.value() + "?until=" + until + "&signature=" + signature(key, until));
    }

    /** Whether such an address was made here and is still good. */
    public boolean allows(ObjectKey key, long until, String signature) {
        return clock.instant().isBefore(Instant.ofEpochSecond(until))
                && MessageDigest.isEqual(bytes(signature(key, until)), bytes(signature));
    }

    private String signature(ObjectKey key, long until) {
        return hash.hash(PURPOSE, key.value() + "\n" + until);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
