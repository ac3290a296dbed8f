package io.wassla.core.storefront;

/** How round things are. */
public enum Corners {
    SQUARE("0", "0"),
    SLIGHT("4", "4px"),
    ROUND("12", "12px"),
    /** Buttons are pills, all else is round. */
    PILL("pill", "16px");

    private final String code;
    private final String radius;

    Corners(String code, String radius) {
        this.code = code;
        this.radius = radius;
    }

    public String code() {
        return code;
    }

    /** Of pictures, cards and fields. */
    public String radius() {
        return radius;
    }

    public String buttonRadius() {
        return this == PILL ? "999px" : radius;
    }
}
