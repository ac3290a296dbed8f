package io.wassla.adapter.media.disk;

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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps files in a folder of this machine, or of a network disk that all nodes mount.
 *
 * <p>A file is written beside, flushed to the disk and then moved to its place. The folder is marked when it is first
 * used: where the mark is missing, a disk is not mounted, and nothing is said about files that might be on it.
 */
public final class LocalDisk implements ObjectStorage {
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final String MARK = ".wassla-files";

    private final Path root;
    private final SignedLinks links;
    private final Incoming incoming;

    private LocalDisk(Path root, SignedLinks links) {
        this.root = root;
        this.links = links;
        this.incoming = new Incoming(root);
    }

    /** Makes the folder, with its mark, unless it is there; a folder that has something else in it is refused. */
    public static LocalDisk in(Path root, SignedLinks links) {
        var disk = new LocalDisk(root.toAbsolutePath().normalize(), links);
        try {
            Files.createDirectories(disk.root);
            if (!disk.isMarked() && isEmpty(disk.root)) {
                Files.createFile(disk.root.resolve(MARK));
            }
            disk.incoming.sweep();
        } catch (IOException unusable) {
            throw unavailable(unusable);
        }
        return disk;
    }

    @Override
    public Put put(ObjectKey key, InputStream content, long most) {
        requireMark();
        return incoming.put(content, most, path(key));
    }

    @Override
    public Optional<OpenObject> open(ObjectKey key, ByteSpan span) {
        try {
            var channel = FileChannel.open(path(key), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            try {
                return Optional.of(open(key, channel, span));
            } catch (IOException | RuntimeException broken) {
                channel.close();
                throw broken;
            }
        } catch (NoSuchFileException absent) {
            requireMark();
            return Optional.empty();
        } catch (IOException unreadable) {
            throw unavailable(unreadable);
        }
    }

    @Override
    public Optional<ObjectFacts> find(ObjectKey key) {
        try {
            var path = path(key);
            return Optional.of(facts(key, Files.size(path)));
        } catch (NoSuchFileException absent) {
            requireMark();
            return Optional.empty();
        } catch (IOException unreadable) {
            throw unavailable(unreadable);
        }
    }

    @Override
    public void delete(ObjectKey key) {
        try {
            Files.deleteIfExists(path(key));
            Folders.removeIfEmpty(Incoming.folderOf(path(key)));
        } catch (IOException refused) {
            throw unavailable(refused);
        }
        requireMark();
    }

    @Override
    public List<ObjectFacts> list(ObjectFolder folder, @Nullable ObjectKey after, int most) {
        requireMark();
        try {
            return new Folders(root)
                    .filesOf(folder, after, most).stream()
                            .flatMap(key -> find(key).stream())
                            .toList();
        } catch (IOException unreadable) {
            throw unavailable(unreadable);
        }
    }

    @Override
    public URI signed(ObjectKey key, Duration validFor) {
        return links.link(key, validFor);
    }

    @Override
    public Sentence check() {
        requireMark();
        try {
            incoming.tryOut();
            return Sentence.of(
                    LocalDisk.class,
                    "free",
                    root,
                    String.valueOf(Files.getFileStore(root).getUsableSpace() >> 30));
        } catch (IOException unusable) {
            throw unavailable(unusable);
        }
    }

    static PortUnavailable unavailable(IOException why) {
        return new PortUnavailable(Sentence.of(LocalDisk.class, "away"), A_WHILE, why);
    }

    private OpenObject open(ObjectKey key, FileChannel channel, ByteSpan span) throws IOException {
        var total = channel.size();
        var length = span.within(total);
        channel.position(Math.min(span.offset(), total));
        return new OpenObject(facts(key, total), ByteStreams.limit(Channels.newInputStream(channel), length), length);
    }

    private ObjectFacts facts(ObjectKey key, long length) throws IOException {
        var stored = Files.getLastModifiedTime(path(key)).toInstant().truncatedTo(ChronoUnit.SECONDS);
        return new ObjectFacts(key, length, stored);
    }

    /** Always inside the root: the form of a key leaves no way out. */
    private Path path(ObjectKey key) {
        return root.resolve(key.value());
    }

    private void requireMark() {
        if (!isMarked()) {
            throw unavailable(new NoSuchFileException(root.resolve(MARK).toString()));
        }
    }

    private boolean isMarked() {
        return Files.exists(root.resolve(MARK));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
