package io.wassla.core.jobs;

/** A job that would fail again: no use in another try. */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code snake_case, stable
     * @param message for operators, no secret
     */
    public JobFailed(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Never absent, other than an exception's message in general. */
    public String reason() {
        var message = getMessage();
        return message == null ? code : message;
    }
}
