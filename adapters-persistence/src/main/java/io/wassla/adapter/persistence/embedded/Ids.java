package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The numbers of a user and of a group, as the file system keeps them. */
record Ids(int uid, int gid) {
    static final Ids ROOT = new Ids(0, 0);

    /** Whoever owns this file or folder. */
    static Ids of(Path path) throws IOException {
        return new Ids((Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS), (Integer)
                Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS));
    }

    /** Whoever this process runs as. */
    static Ids mine() {
        try {
            var self = Path.of("/proc/self");
            return new Ids(
                    (Integer) Files.getAttribute(self, "unix:uid"), (Integer) Files.getAttribute(self, "unix:gid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean amRoot() {
        return mine().isRoot();
    }

    boolean isRoot() {
        return uid == 0;
    }

    void giveThem(Path path) throws IOException {
        if (!of(path).equals(this)) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
