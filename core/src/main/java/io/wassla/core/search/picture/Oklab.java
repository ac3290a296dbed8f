package io.wassla.core.search.picture;

import io.wassla.core.media.Thumbprint;

/** Colours as they are seen: light, from green to red, from blue to yellow. */
final class Oklab {
    private static final double[] LINEAR = linear();

    private Oklab() {}

    /** Three columns, one value each for every pixel. */
    static double[][] of(Thumbprint picture) {
        var lab = new double[3][picture.pixels().length()];
        for (var place = 0; place < picture.pixels().length(); place++) {
            var pixel = picture.pixels().get(place);
            var red = LINEAR[pixel >> 16 & 0xff];
            var green = LINEAR[pixel >> 8 & 0xff];
            var blue = LINEAR[pixel & 0xff];
            var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
            var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
            var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
            lab[0][place] = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
            lab[1][place] = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
            lab[2][place] = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        }
        return lab;
    }

    private static double[] linear() {
        var linear = new double[256];
        for (var value = 0; value < linear.length; value++) {
            var part = value / 255.0;
            linear[value] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
