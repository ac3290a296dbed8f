package io.wassla.adapter.persistence.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes a backup piece by piece. Leaves the stream below it open. */
final class FrameWriter {
    private static final int BUFFER = 1 << 16;
    private static final int PACKED_BUFFER = 1 << 13;

    private final GZIPOutputStream gzip;
    private final DataOutputStream out;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER);

    FrameWriter(OutputStream below) throws IOException {
        var firstLine = Frame.FIRST_LINE + Frame.FORMAT_VERSION + "\n";
        below.write(firstLine.getBytes(StandardCharsets.US_ASCII));
        gzip = new GZIPOutputStream(below, PACKED_BUFFER);
        out = new DataOutputStream(gzip);
    }

    void describe(char kind, Object description) throws IOException {
        flushData();
        write(kind, Json.write(description));
    }

    void data(byte[] row) throws IOException {
        if (pending.size() + row.length > BUFFER) {
            flushData();
        }
        if (row.length <= BUFFER) {
            pending.writeBytes(row);
            return;
        }
        for (var start = 0; start < row.length; start += BUFFER) {
            var piece = new byte[Math.min(BUFFER, row.length - start)];
            System.arraycopy(row, start, piece, 0, piece.length);
            write(Frame.DATA, piece);
        }
    }

    void finish() throws IOException {
        out.flush();
        gzip.finish();
        gzip.flush();
    }

    private void flushData() throws IOException {
        if (pending.size() > 0) {
            write(Frame.DATA, pending.toByteArray());
            pending.reset();
        }
    }

    private void write(char kind, byte[] content) throws IOException {
        if (content.length > Frame.MAX_LENGTH) {
            throw new IOException("a description of " + content.length + " bytes has no place in a backup");
        }
        out.writeByte(kind);
        out.writeInt(content.length);
        out.write(content);
    }
}
