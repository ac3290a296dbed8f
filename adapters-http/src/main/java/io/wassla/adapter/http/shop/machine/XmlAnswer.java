package io.wassla.adapter.http.shop.machine;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.FileBackedOutputStream;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Known;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A document for machines that has a tag: written as a whole before it is sent, in memory or, when it is long, in a file
 * that is gone afterwards.
 */
final class XmlAnswer {
    private static final int IN_MEMORY = 256 * 1024;

    private XmlAnswer() {}

    /** @param write is given what takes piece after piece */
    static void send(Context ctx, String type, String caching, Consumer<Consumer<String>> write) {
        var file = new FileBackedOutputStream(IN_MEMORY);
        try {
            try {
                send(ctx, type, caching, file, write);
            } finally {
                file.reset();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void send(
            Context ctx, String type, String caching, FileBackedOutputStream file, Consumer<Consumer<String>> write)
            throws IOException {
        var hashing = new HashingOutputStream(Hashing.murmur3_128(), file);
        write.accept(piece -> put(hashing, piece));
        var tag = '"' + hashing.hash().toString() + '"';
        ctx.header("ETag", tag).header("Cache-Control", caching);
        if (Known.by(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(type);
        ctx.res().setContentLengthLong(file.asByteSource().size());
        file.asByteSource().copyTo(ctx.outputStream());
    }

    private static void put(OutputStream out, String piece) {
        try {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
