package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks the binaries into an empty folder, leaving out what only serves compiling against them. */
final class Unpacking {
    private static final int EXECUTABLE = 0100;
    private static final Set<String> NEVER_RUN = Set.of("include", "pkgconfig", "pgxs");

    private final Path target;

    Unpacking(Path target) {
        this.target = target;
    }

    void from(Archive archive) throws IOException {
        try (var content = archive.open()) {
            from(content);
        }
    }

    /** @param content a tar */
    void from(InputStream content) throws IOException {
        try (var tar = new TarArchiveInputStream(content)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isNeeded(entry.getName())) {
                    unpack(entry, tar);
                }
            }
        }
    }

    private static boolean isNeeded(String name) {
        if (name.endsWith(".a")) {
            return false;
        }
        for (var part : Path.of(name)) {
            if (NEVER_RUN.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        var path = inside(target.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            createOpenFolders(path);
            return;
        }
        createOpenFolders(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            inside(path.resolveSibling(entry.getLinkName()), entry);
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile() && !entry.isLink()) {
            Files.copy(content, path);
            var mode = (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        } else {
            throw new IOException("neither a file, a folder nor a symbolic link: " + entry.getName());
        }
    }

    /** Whatever the umask says: who runs PostgreSQL may be somebody else than who unpacks it. */
    private void createOpenFolders(Path folder) throws IOException {
        var path = folder.normalize();
        if (!Files.isDirectory(path)) {
            createOpenFolders(path.resolveSibling("."));
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path inside(Path path, TarArchiveEntry entry) throws IOException {
        var normal = path.normalize();
        if (!normal.startsWith(target) || (normal.equals(target) && !entry.isDirectory())) {
            throw new IOException("an entry of the archive leads out of it: " + entry.getName());
        }
        return normal;
    }
}
