package io.wassla.adapter.persistence.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Changes a backup as somebody would who takes care of gzip's own checksum. */
final class Repacking {
    private Repacking() {}

    static byte[] replace(byte[] backup, String old, String changed) throws IOException {
        var firstLine = new String(backup, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        var packed = new ByteArrayInputStream(backup, firstLine, backup.length - firstLine);
        var content = new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.ISO_8859_1);
        if (!content.contains(old)) {
            throw new IllegalArgumentException("not in the backup: " + old);
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Arrays.copyOf(backup, firstLine));
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.replace(old, changed).getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }
}
