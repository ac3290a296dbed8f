package io.wassla.core.kernel;

/**
 * Malformed input: a value that no rule of ours could accept.
 *
 * <p>The code names what is wrong and is the key of the sentence a person reads; it never contains the value itself.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code snake_case, stable, for example {@code identifier_invalid} */
    public InvalidValue(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
