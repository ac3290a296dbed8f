package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** PostgreSQL's own log: one file and the one before it. */
record ServerLog(Path file) {
    private static final long TURN_AT = 8L << 20;
    private static final int TAIL = 4_000;

    /** Where the next start begins to write. */
    long prepare() throws IOException {
        if (Files.exists(file) && Files.size(file) > TURN_AT) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.createFile(file);
        return Files.size(file);
    }

    /** The end of what was written since. */
    String since(long position) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            channel.position(Math.max(position, channel.size() - TAIL));
            var bytes = java.nio.ByteBuffer.allocate(TAIL);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // on to the end
            }
            return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        }
    }
}
