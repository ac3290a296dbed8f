package io.wassla.core.media;

import io.wassla.core.kernel.Sentence;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files of all tenants.
 *
 * <p>A file appears as a whole or not at all: who reads while it is put gets the one before or the one after, and a
 * crash leaves no half of it. What {@code put} has returned for is there for everybody, on all nodes, and survives a
 * crash of the machine.
 *
 * <p>That a file is not there is an answer. A storage that can't be reached, or refuses to say, is
 * {@link io.wassla.core.kernel.PortUnavailable}, within thirty seconds. Safe for concurrent use; never called inside a
 * transaction.
 */
public interface ObjectStorage {

    /**
     * Reads the content to its end and keeps it under the key, in place of what was there. What the content throws while
     * it is read is passed on, and nothing changes.
     *
     * @param most longer content is refused, and nothing changes
     */
    Put put(ObjectKey key, InputStream content, long most);

    /** The part of a file, or nothing when there is no such file. A part beyond the end is empty. */
    Optional<OpenObject> open(ObjectKey key, ByteSpan span);

    default Optional<OpenObject> open(ObjectKey key) {
        return open(key, ByteSpan.ALL);
    }

    Optional<ObjectFacts> find(ObjectKey key);

    default boolean exists(ObjectKey key) {
        return find(key).isPresent();
    }

    /** Afterwards there is no such file; whether there was one is not told. */
    void delete(ObjectKey key);

    /**
     * The files of a folder in the order of their keys.
     *
     * @param after where the list before ended; absent to begin
     * @param most at most so many, up to 1,000
     */
    List<ObjectFacts> list(ObjectFolder folder, @Nullable ObjectKey after, int most);

    /**
     * An address under which anybody can read the file for a while, whether or not it is there.
     *
     * @param validFor from one second to seven days
     */
    URI signed(ObjectKey key, Duration validFor);

    /** Whether files can be kept and read just now; a sentence about where, without secrets. */
    Sentence check();

    /** How putting ended. */
    sealed interface Put {
        record Stored(long length) implements Put {}

        record TooLong() implements Put {}
    }
}
