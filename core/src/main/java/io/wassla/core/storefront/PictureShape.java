package io.wassla.core.storefront;

/** How pictures of products are cut. */
public enum PictureShape {
    SQUARE("1:1", "1 / 1"),
    TALL("4:5", "4 / 5"),
    /** Tall, with a round top. */
    ARCH("arch", "4 / 5");

    private final String code;
    private final String ratio;

    PictureShape(String code, String ratio) {
        this.code = code;
        this.ratio = ratio;
    }

    public String code() {
        return code;
    }

    /** Width to height. */
    public String ratio() {
        return ratio;
    }
}
