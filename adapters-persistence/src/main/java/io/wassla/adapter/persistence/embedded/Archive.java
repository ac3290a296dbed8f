package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.UNSUPPORTED_PLATFORM;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HexFormat;
import java.util.Locale;

/** The compressed binaries on the class path that fit this machine. */
record Archive(URL location, String fingerprint) {

    /** The archive of this operating system and processor, which is found without reading its content. */
    static Archive ofThisMachine() throws IOException {
        var name = nameFor(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        var location = Archive.class.getResource("/" + name);
        if (location == null) {
            throw new EmbeddedPostgresException(
                    UNSUPPORTED_PLATFORM,
                    "This build of Wassla brings no PostgreSQL for this machine (" + name
                            + "). Give it an outside database with --database-url.");
        }
        return new Archive(location, fingerprint(location));
    }

    static String nameFor(String system, String processor) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            throw unsupported(system, processor);
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default -> throw unsupported(system, processor);
        };
    }

    private static EmbeddedPostgresException unsupported(String system, String processor) {
        return new EmbeddedPostgresException(
                UNSUPPORTED_PLATFORM,
                "The embedded PostgreSQL runs on Linux on x86_64 and arm64, not on " + system + " on " + processor
                        + ". Give Wassla an outside database with --database-url.");
    }

    /** Tells one release of the binaries from another: the checksum that the jar's directory already holds. */
    private static String fingerprint(URL location) throws IOException {
        var connection = location.openConnection();
        if (connection instanceof JarURLConnection jar) {
            var entry = jar.getJarEntry();
            return HexFormat.of().toHexDigits((int) entry.getCrc())
                    + HexFormat.of().toHexDigits((int) entry.getSize());
        }
        return HexFormat.of().toHexDigits(connection.getContentLengthLong());
    }
}
