package io.wassla.app.config;

/** Thrown by what parses a value; whoever reads the setting adds which one it is. */
final class WrongValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Wrong wrong;

    WrongValue(String key, Object... values) {
        this.wrong = Wrong.of(key, values);
    }

    Wrong wrong() {
        return wrong;
    }
}
