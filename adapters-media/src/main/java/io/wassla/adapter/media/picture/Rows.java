package io.wassla.adapter.media.picture;

/** A picture that is read row by row. */
interface Rows {
    int width();

    int height();

    /** Whether the highest eight bits of a pixel are its opacity, and may be less than full. */
    boolean transparent();

    /** Fills in one row, a number a pixel as in a {@link Canvas}. */
    void row(int y, int[] pixels);

    static Rows of(Canvas canvas) {
        return new Rows() {
            @Override
            public int width() {
                return canvas.width();
            }

            @Override
            public int height() {
                return canvas.height();
            }

            @Override
            public boolean transparent() {
                return canvas.transparent();
            }

            @Override
            public void row(int y, int[] pixels) {
                System.arraycopy(canvas.pixels(), y * canvas.width(), pixels, 0, canvas.width());
            }
        };
    }
}
