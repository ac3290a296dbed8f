package io.wassla.core.jobs;

/** A job that would fail again: no use in another try. */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2_000;

    private final String code;

    /**
     * @param code snake_case, stable
     * @param message for those who run Wassla, no secret; people read the sentence of the code. Of a longer one the first
     *     2,000 characters count
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
        return message == null ? code : message.substring(0, Math.min(message.length(), LONGEST));
    }
}
