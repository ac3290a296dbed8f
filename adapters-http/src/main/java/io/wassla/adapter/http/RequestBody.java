package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a body up to a length and no longer than a while, however slowly it drips. */
public final class RequestBody {
    private static final int CHUNK = 8 * 1024;

    private final HttpLimits limits;

    public RequestBody(HttpLimits limits) {
        this.limits = limits;
    }

    /** The whole body; answers 413 when it is longer than allowed, 408 when it takes too long. */
    public byte[] read(Context ctx) {
        if (ctx.req().getContentLengthLong() > limits.bodyBytes()) {
            throw tooLarge(ctx);
        }
        try {
            return drain(ctx);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] drain(Context ctx) throws IOException {
        var deadline = System.nanoTime() + limits.bodyTime().toNanos();
        var body = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        var stream = ctx.req().getInputStream();
        for (var count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
            body.write(chunk, 0, count);
            if (body.size() > limits.bodyBytes()) {
                throw tooLarge(ctx);
            }
            if (System.nanoTime() - deadline > 0) {
                throw closing(ctx, ProblemType.REQUEST_TIMEOUT);
            }
        }
        return body.toByteArray();
    }

    private static RuntimeException tooLarge(Context ctx) {
        return closing(ctx, ProblemType.TOO_LARGE);
    }

    /** The rest of the body is not read, so the connection can't be used again. */
    private static RuntimeException closing(Context ctx, ProblemType type) {
        ctx.header("Connection", "close");
        return Problem.of(type).asException();
    }
}
