package io.wassla.adapter.http.upload;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import io.wassla.adapter.http.SlowBodies;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a body to a file, up to a length, and for as long as it keeps coming. */
final class Spool {
    private static final int CHUNK = 64 * 1024;

    private Spool() {}

    /** @return of what was written */
    static HashCode write(Context ctx, Path file, long most) throws IOException {
        if (ctx.req().getContentLengthLong() > most) {
            throw tooLarge(ctx);
        }
        SlowBodies.expectFile(ctx);
        return copy(ctx, file, most);
    }

    private static HashCode copy(Context ctx, Path file, long most) throws IOException {
        var hasher = Hashing.sha256().newHasher();
        var length = 0L;
        try (var out = Files.newOutputStream(file)) {
            var in = ctx.req().getInputStream();
            var chunk = new byte[CHUNK];
            for (var count = read(in, chunk, hasher); count >= 0; count = read(in, chunk, hasher)) {
                length += count;
                if (length > most) {
                    throw tooLarge(ctx);
                }
                out.write(chunk, 0, count);
            }
        }
        return hasher.hash();
    }

    private static int read(InputStream in, byte[] chunk, Hasher hasher) throws IOException {
        var count = in.read(chunk);
        if (count > 0) {
            hasher.putBytes(chunk, 0, count);
        }
        return count;
    }

    /** The rest of the body is not read, so the connection can't be used again. */
    private static RuntimeException tooLarge(Context ctx) {
        ctx.header("Connection", "close");
        return Problem.of(ProblemType.TOO_LARGE).asException();
    }
}
