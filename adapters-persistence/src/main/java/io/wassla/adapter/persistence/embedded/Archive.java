package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.UNSUPPORTED_PLATFORM;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** The compressed binaries on the class path that fit this machine. */
record Archive(URL location, String fingerprint) {
    private static final String PACKED = ".txz";

    /** A release brings the tar as it is, which takes a fraction of the time to unpack. */
    private static final List<String> ENDINGS = List.of(".tar", PACKED);

    private static final int BUFFER = 1 << 16;

    /** The archive of this operating system and processor, which is found without reading its content. */
    static Archive ofThisMachine() throws IOException {
        var name = nameFor(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        for (var ending : ENDINGS) {
            var location = Archive.class.getResource("/" + name + ending);
            if (location != null) {
                return new Archive(location, fingerprint(location));
            }
        }
        throw new EmbeddedPostgresException(UNSUPPORTED_PLATFORM, "no.binaries", name);
    }

    /** What the archive holds as one tar. */
    InputStream open() throws IOException {
        var raw = new BufferedInputStream(location.openStream(), BUFFER);
        return location.getPath().endsWith(PACKED) ? new XZInputStream(raw) : raw;
    }

    static String nameFor(String system, String processor) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            throw unsupported(system, processor);
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64";
            case "aarch64", "arm64" -> "postgres-linux-arm_64";
            default -> throw unsupported(system, processor);
        };
    }

    private static EmbeddedPostgresException unsupported(String system, String processor) {
        return new EmbeddedPostgresException(UNSUPPORTED_PLATFORM, "unsupported", system, processor);
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
