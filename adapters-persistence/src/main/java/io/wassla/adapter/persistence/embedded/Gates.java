package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folders of root's that another user must be able to pass, and no more: neither to list nor to write in. */
final class Gates {
    private static final Set<PosixFilePermission> TO_PASS = PosixFilePermissions.fromString("rwx--x---");

    private record Before(Ids ids, Set<PosixFilePermission> mode) {}

    private final List<Path> folders;
    private final Map<Path, Before> before = new HashMap<>();

    Gates(List<Path> folders) {
        this.folders = folders.stream().map(Path::normalize).distinct().toList();
    }

    /** Folders that are not root's, or that everybody may pass, stay as they are. */
    void openFor(Ids ids) throws IOException {
        for (var folder : folders) {
            var owner = Ids.of(folder);
            var mode = Files.getPosixFilePermissions(folder);
            if (owner.isRoot() && !ids.isRoot() && !mode.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                before.put(folder, new Before(owner, mode));
                new Ids(0, ids.gid()).giveThem(folder);
                Files.setPosixFilePermissions(folder, TO_PASS);
            }
        }
    }

    void closeAgain() throws IOException {
        for (var entry : before.entrySet()) {
            entry.getValue().ids().giveThem(entry.getKey());
            Files.setPosixFilePermissions(entry.getKey(), entry.getValue().mode());
        }
    }
}
