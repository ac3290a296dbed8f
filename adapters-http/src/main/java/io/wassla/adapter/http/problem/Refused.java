package io.wassla.adapter.http.problem;

/** Ends a request with a problem, from wherever it is found. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.type().code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
