package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;

/** Turns and mirrors a picture as EXIF says it must be, to be upright. */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int FIRST_TURNED = 5;

    private Orientation() {}

    /** Whether width and height change places. */
    static boolean swaps(int orientation) {
        return orientation >= FIRST_TURNED;
    }

    static Canvas upright(Canvas canvas, int orientation) {
        if (orientation == UPRIGHT) {
            return canvas;
        }
        var size = swaps(orientation) ? canvas.size().turned() : canvas.size();
        var pixels = new int[size.width() * size.height()];
        for (var y = 0; y < size.height(); y++) {
            for (var x = 0; x < size.width(); x++) {
                pixels[y * size.width() + x] = canvas.pixels()[source(x, y, size, orientation)];
            }
        }
        return new Canvas(size, pixels, canvas.transparent());
    }

    /** Where in the file the pixel lies that is seen here. */
    private static int source(int x, int y, Size seen, int orientation) {
        var right = seen.width() - 1 - x;
        var below = seen.height() - 1 - y;
        return switch (orientation) {
            case 2 -> y * seen.width() + right;
            case 3 -> below * seen.width() + right;
            case 4 -> below * seen.width() + x;
            case 5 -> x * seen.height() + y;
            case 6 -> right * seen.height() + y;
            case 7 -> right * seen.height() + below;
            case 8 -> x * seen.height() + below;
            default -> y * seen.width() + x;
        };
    }
}
