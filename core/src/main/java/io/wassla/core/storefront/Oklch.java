package io.wassla.core.storefront;

/**
 * A colour by lightness, chroma and hue as eyes judge them (Ottosson's Oklab in polar form): the same hue stays the same
 * to the eye when only the lightness is moved.
 *
 * @param lightness 0 to 1
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final double NEARLY = 0.000_1;
    private static final int STEPS = 24;

    static Oklch of(Colour colour) {
        var red = Colour.linear(colour.red());
        var green = Colour.linear(colour.green());
        var blue = Colour.linear(colour.blue());
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    Oklch at(double otherLightness) {
        return new Oklch(otherLightness, chroma, hue);
    }

    /** What a screen can show of it: where needed paler, of the same hue and lightness. */
    Colour colour() {
        if (fits(chroma)) {
            return encoded(chroma);
        }
        var within = 0.0;
        var beyond = chroma;
        for (var step = 0; step < STEPS; step++) {
            var middle = (within + beyond) / 2;
            if (fits(middle)) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return encoded(within);
    }

    private boolean fits(double tried) {
        for (var channel : light(tried)) {
            if (channel < -NEARLY || channel > 1 + NEARLY) {
                return false;
            }
        }
        return true;
    }

    private Colour encoded(double tried) {
        var light = light(tried);
        return Colour.of(Colour.encoded(light[0]), Colour.encoded(light[1]), Colour.encoded(light[2]));
    }

    private double[] light(double tried) {
        var a = tried * Math.cos(hue);
        var b = tried * Math.sin(hue);
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
