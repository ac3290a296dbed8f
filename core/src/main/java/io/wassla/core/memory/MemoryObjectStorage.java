package io.wassla.core.memory;

import com.google.common.io.ByteStreams;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.media.ByteSpan;
import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.OpenObject;
import io.wassla.core.media.SignedLinks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Keeps files in memory. */
public final class MemoryObjectStorage implements ObjectStorage {
    private final ConcurrentSkipListMap<String, Kept> files = new ConcurrentSkipListMap<>();
    private final MemoryDatabase database;
    private final SignedLinks links;
    private final InstantSource clock;
    private volatile boolean gone;

    public MemoryObjectStorage(MemoryDatabase database, SignedLinks links, InstantSource clock) {
        this.database = database;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Put put(ObjectKey key, InputStream content, long most) {
        beCalled();
        try {
            var bytes = ByteStreams.limit(content, most + 1).readAllBytes();
            if (bytes.length > most) {
                return new Put.TooLong();
            }
            files.put(key.value(), new Kept(bytes, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
            return new Put.Stored(bytes.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<OpenObject> open(ObjectKey key, ByteSpan span) {
        beCalled();
        return Optional.ofNullable(files.get(key.value())).map(kept -> kept.open(key, span));
    }

    @Override
    public Optional<ObjectFacts> find(ObjectKey key) {
        beCalled();
        return Optional.ofNullable(files.get(key.value())).map(kept -> kept.facts(key));
    }

    @Override
    public void delete(ObjectKey key) {
        beCalled();
        files.remove(key.value());
    }

    @Override
    public List<ObjectFacts> list(ObjectFolder folder, @Nullable ObjectKey after, int most) {
        beCalled();
        var first = after == null ? folder.prefix() : after.value();
        return files.tailMap(first, false).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(folder.prefix()))
                .limit(most)
                .map(entry -> entry.getValue().facts(new ObjectKey(entry.getKey())))
                .toList();
    }

    @Override
    public URI signed(ObjectKey key, Duration validFor) {
        return links.link(key, validFor);
    }

    @Override
    public Sentence check() {
        beCalled();
        return language -> "memory";
    }

    /** From now on it can't be reached. */
    public void vanish() {
        gone = true;
    }

    private void beCalled() {
        database.refuseInside("the object storage");
        if (gone) {
            throw new PortUnavailable(language -> "memory", Duration.ofSeconds(10), new IOException("vanished"));
        }
    }

    /** A file: bytes that nobody changes. */
    private static final class Kept {
        private final byte[] bytes;
        private final Instant stored;

        private Kept(byte[] bytes, Instant stored) {
            this.bytes = bytes;
            this.stored = stored;
        }

        private ObjectFacts facts(ObjectKey key) {
            return new ObjectFacts(key, bytes.length, stored);
        }

        private OpenObject open(ObjectKey key, ByteSpan span) {
            var offset = (int) Math.min(span.offset(), bytes.length);
            var length = (int) span.within(bytes.length);
            return new OpenObject(facts(key), new ByteArrayInputStream(bytes, offset, length), length);
        }
    }
}
