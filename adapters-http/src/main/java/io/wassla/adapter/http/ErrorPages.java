package io.wassla.adapter.http;

import io.javalin.config.Key;
import io.javalin.http.Context;
import io.wassla.adapter.http.problem.ProblemText;
import java.util.function.Predicate;

/**
 * Shows problems to people who use a browser. Status and headers are set already; implementations set the body with
 * {@link Context#html}, and do so too while the database is silent.
 */
public interface ErrorPages {
    /** Whether a path is one of a page that can be opened: what forms are sent to may not be. */
    Key<Predicate<String>> OPENED = new Key<>("opened");

    /** The page instead of the one that was asked for. */
    void show(Context ctx, ProblemText problem);

    /** The page under {@code /problems/} that explains what a problem means. */
    void explain(Context ctx, ProblemText problem);
}
