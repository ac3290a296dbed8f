package io.wassla.adapter.http.shop.machine;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.FileBackedOutputStream;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Gzip;
import io.wassla.adapter.http.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A document for machines that has a tag: written as a whole before it is sent, in memory or, when it is long, in a file
 * that is gone afterwards. One of more than 16 MiB is sent while it is written, and has none.
 */
final class XmlAnswer {
    private static final int IN_MEMORY = 256 * 1024;
    private static final long LONGEST = 16L << 20;

    private final FileBackedOutputStream file = new FileBackedOutputStream(IN_MEMORY);
    private final HashingOutputStream hashing = new HashingOutputStream(Hashing.murmur3_128(), file);
    private final Context ctx;
    private final String type;
    private long length;

    private XmlAnswer(Context ctx, String type) {
        this.ctx = ctx;
        this.type = type;
    }

    /** @param write is given what takes piece after piece */
    static void send(Context ctx, String type, String caching, Consumer<Consumer<String>> write) {
        ctx.header("Cache-Control", caching);
        Gzip.vary(ctx);
        var answer = new XmlAnswer(ctx, type);
        try {
            try {
                write.accept(answer::put);
                answer.finish();
            } finally {
                answer.file.reset();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void put(String piece) {
        try {
            put(piece.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void put(byte[] piece) throws IOException {
        if (isTooLong()) {
            ctx.outputStream().write(piece);
            return;
        }
        hashing.write(piece);
        length += piece.length;
        if (isTooLong()) {
            ctx.contentType(type);
            file.asByteSource().copyTo(ctx.outputStream());
        }
    }

    private boolean isTooLong() {
        return length > LONGEST;
    }

    private void finish() throws IOException {
        if (isTooLong()) {
            return;
        }
        var tag = Gzip.tag(ctx, '"' + hashing.hash().toString() + '"');
        ctx.header("ETag", tag);
        if (Known.by(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(type);
        if (!Gzip.isTaken(ctx)) {
            ctx.res().setContentLengthLong(length);
        }
        file.asByteSource().copyTo(ctx.outputStream());
    }
}
