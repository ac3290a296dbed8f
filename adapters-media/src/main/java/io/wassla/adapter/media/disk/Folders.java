package io.wassla.adapter.media.disk;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectKey;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through folders in the order of keys. */
final class Folders {
    private final Path root;

    Folders(Path root) {
        this.root = root;
    }

    List<ObjectKey> filesOf(ObjectFolder folder, @Nullable ObjectKey after, int most) throws IOException {
        var found = new ArrayList<ObjectKey>();
        collect(folder.prefix(), after == null ? "" : after.value(), most, found);
        return found;
    }

    static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            return;
        }
    }

    /** @param prefix with a slash at its end */
    private void collect(String prefix, String after, int most, List<ObjectKey> found) throws IOException {
        for (var path : below(prefix, after)) {
            if (found.size() >= most) {
                return;
            }
            if (path.endsWith("/")) {
                collect(path, after, most, found);
            } else if (path.compareTo(after) > 0) {
                key(path).ifPresent(found::add);
            }
        }
    }

    /** Sorted; folders with a slash at their ends. What lies wholly before the one given is not looked at. */
    private List<String> below(String prefix, String after) throws IOException {
        var paths = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(root.resolve(prefix))) {
            for (var entry : entries) {
                var path = prefix + entry.getFileName();
                if (path.compareTo(after) >= 0 || after.startsWith(path + "/")) {
                    paths.add(Files.isDirectory(entry) ? path + "/" : path);
                }
            }
        } catch (NoSuchFileException nothing) {
            return List.of();
        }
        paths.sort(null);
        return paths;
    }

    /** Files that are none of ours have no key. */
    private static Optional<ObjectKey> key(String path) {
        try {
            return Optional.of(new ObjectKey(path));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }
}
