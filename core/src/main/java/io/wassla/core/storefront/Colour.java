package io.wassla.core.storefront;

import io.wassla.core.kernel.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque colour of the sRGB space.
 *
 * @param rgb 0x000000 to 0xFFFFFF
 */
public record Colour(int rgb) {
    public static final Colour WHITE = new Colour(0xFFFFFF);
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double GLARE = 0.05;

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new InvalidValue("colour_invalid");
        }
    }

    /** Reads {@code #6d2237}. Throws {@link InvalidValue} {@code colour_invalid}. */
    public static Colour parse(String typed) {
        var text = typed.strip();
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValue("colour_invalid");
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    static Colour of(int red, int green, int blue) {
        return new Colour(red << 16 | green << 8 | blue);
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** {@code #6d2237} */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** As WCAG 2.2 computes it: 1 (the same) to 21 (black on white). */
    public double contrast(Colour other) {
        var mine = luminance();
        var theirs = other.luminance();
        return (Math.max(mine, theirs) + GLARE) / (Math.min(mine, theirs) + GLARE);
    }

    /** This colour with so much of the other in it, 0 to 1. */
    Colour mixed(Colour other, double share) {
        return of(
                mixed(red(), other.red(), share),
                mixed(green(), other.green(), share),
                mixed(blue(), other.blue(), share));
    }

    double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** One channel as light: the encoding of sRGB undone. */
    static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The inverse; what lies outside is cut. */
    static int encoded(double light) {
        var share = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(share, 0.0, 1.0) * 255);
    }

    private static int mixed(int mine, int other, double share) {
        return (int) Math.round(mine + (other - mine) * share);
    }
}
