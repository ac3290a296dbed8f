package io.wassla.adapter.persistence.backup;

import static io.wassla.adapter.persistence.backup.BackupException.Reason.NOT_A_BACKUP;
import static io.wassla.adapter.persistence.backup.BackupException.Reason.OTHER_FORMAT;

import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads a backup piece by piece, believing nothing. Leaves the stream below it open. */
final class FrameReader {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_FIRST_LINE = 40;

    /** What gzip writes around the packed bytes. */
    private static final int WRAPPING = 10 + 8;

    private final CountingInputStream packed;
    private final Gunzip gunzip;
    private final DataInputStream in;

    FrameReader(InputStream below) throws IOException {
        var buffered = new BufferedInputStream(below, BUFFER);
        checkFirstLine(firstLine(buffered));
        packed = new CountingInputStream(buffered);
        gunzip = new Gunzip(packed);
        in = new DataInputStream(new BufferedInputStream(gunzip, BUFFER));
    }

    /** Java passes over what follows the packed bytes, so that they have to be counted. */
    private static final class Gunzip extends GZIPInputStream {
        Gunzip(InputStream packed) throws IOException {
            super(packed, BUFFER);
        }

        long unpacked() {
            return inf.getBytesRead();
        }
    }

    /** The next piece, which must be of this kind. */
    <T> T expect(char kind, Class<T> type) throws IOException {
        var frame = next();
        if (frame.kind() != kind) {
            throw BackupException.damaged(null, "misplaced");
        }
        return Json.read(frame.content(), type);
    }

    Frame next() throws IOException {
        var kind = (char) in.readUnsignedByte();
        var length = in.readInt();
        if (length < 0 || length > Frame.MAX_LENGTH) {
            throw BackupException.damaged(null, "length");
        }
        var content = in.readNBytes(length);
        if (content.length < length) {
            throw BackupException.damaged(null, "short");
        }
        return new Frame(kind, content);
    }

    /** Nothing may follow; reaching the end also compares the checksum over all. */
    void expectEnd() throws IOException {
        var last = in.read();
        ByteStreams.exhaust(packed);
        if (last >= 0 || packed.getCount() != gunzip.unpacked() + WRAPPING) {
            throw BackupException.damaged(null, "more");
        }
    }

    private static String firstLine(InputStream stream) throws IOException {
        var line = new StringBuilder();
        for (var next = stream.read(); next >= 0 && next != '\n' && line.length() < LONGEST_FIRST_LINE; ) {
            line.append((char) next);
            next = stream.read();
        }
        return line.toString();
    }

    private static void checkFirstLine(String line) {
        if (!line.startsWith(Frame.FIRST_LINE)) {
            throw new BackupException(NOT_A_BACKUP, "no.backup");
        }
        if (!line.equals(Frame.FIRST_LINE + Frame.FORMAT_VERSION)) {
            throw new BackupException(
                    OTHER_FORMAT, "other.format", line.substring(Frame.FIRST_LINE.length()), Frame.FORMAT_VERSION);
        }
    }
}
