package io.wassla.adapter.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Whether a file is its owner's secret, and the right owner's. */
final class FileOwnership {
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<PosixFilePermission> TOLERATED =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    FileOwnership(Path path) {
        this.path = path;
    }

    /** @throws MasterKeysUnusable when others than the owner have rights, or the owner is nobody we trust */
    void check() throws IOException {
        var file = attributes(path);
        if (!file.isRegularFile()) {
            throw new MasterKeysUnusable("file.irregular", path);
        }
        if (!TOLERATED.containsAll(file.permissions())) {
            throw new MasterKeysUnusable("file.open", path, PosixFilePermissions.toString(file.permissions()));
        }
        if (!isTrusted(file.owner())) {
            throw new MasterKeysUnusable("file.foreign", path, file.owner().getName());
        }
    }

    /** Gives a new file the owner of the old one, which matters when root changes the keys of a service. */
    void copyTo(Path fresh) throws IOException {
        var like = Files.exists(path) ? attributes(path) : attributes(folder());
        if (!Files.getOwner(fresh).equals(like.owner())) {
            Files.getFileAttributeView(fresh, PosixFileAttributeView.class).setOwner(like.owner());
        }
    }

    private boolean isTrusted(UserPrincipal owner) throws IOException {
        return owner.getName().equals(System.getProperty("user.name"))
                || owner.getName().equals("root")
                || owner.equals(attributes(folder()).owner());
    }

    /** Where the file lies in truth, though a link may lead to it. */
    Path folder() throws IOException {
        return Objects.requireNonNull((Files.exists(path) ? path.toRealPath() : path).getParent());
    }

    private PosixFileAttributes attributes(Path of) throws IOException {
        try {
            return Files.readAttributes(of, PosixFileAttributes.class);
        } catch (UnsupportedOperationException e) {
            throw new MasterKeysUnusable(e, "file.system", path);
        }
    }
}
