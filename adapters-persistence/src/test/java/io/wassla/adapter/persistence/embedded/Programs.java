package io.wassla.adapter.persistence.embedded;

import java.nio.file.Path;

/** Where the tests of a build share PostgreSQL's programs, which take a second and a half to unpack. */
final class Programs {
    static final Path CACHE =
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().resolve("postgres-programs");

    private Programs() {}
}
