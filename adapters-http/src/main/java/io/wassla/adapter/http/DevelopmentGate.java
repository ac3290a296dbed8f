package io.wassla.adapter.http;

import com.google.common.base.Strings;
import io.javalin.http.Context;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;

/**
 * Keeps what is for development only from everybody else: outside development mode, for other hosts than this machine,
 * and behind any proxy it does not exist. Being bound to loopback alone opens nothing.
 */
public final class DevelopmentGate {
    private final Mode mode;

    public DevelopmentGate(Mode mode) {
        this.mode = mode;
    }

    public boolean isOpen(Context ctx) {
        var arrival = Arrival.of(ctx);
        return mode == Mode.DEVELOPMENT && isNamed(ctx) && arrival.isToLocalhost() && !arrival.forwarded();
    }

    /** Whoever does not say whom they ask for may ask for anybody. */
    private static boolean isNamed(Context ctx) {
        return !Strings.nullToEmpty(ctx.header("Host")).isBlank();
    }

    /** Answers 404 unless the gate is open. */
    public void require(Context ctx) {
        if (!isOpen(ctx)) {
            throw Problem.of(ProblemType.NOT_FOUND).asException();
        }
    }
}
