package io.wassla.adapter.http.page;

import io.wassla.core.storefront.Corners;
import io.wassla.core.storefront.HeaderLayout;
import io.wassla.core.storefront.HeroLayout;
import io.wassla.core.storefront.Palette;
import io.wassla.core.storefront.PictureShape;
import io.wassla.core.storefront.Theme;

/**
 * A front page in little, drawn in the colours and shapes of a theme: 640 units wide and 460 high.
 *
 * @param rtl whether it is read from the right
 */
record LookSample(Theme theme, Palette palette, String store, boolean rtl) {
    private static final int WIDTH = 640;
    /** As round as buttons can be. */
    private static final int PILL = 18;

    static LookSample of(Theme theme, String store, boolean rtl) {
        return new LookSample(theme, theme.palette(), store, rtl);
    }

    /** Where a thing stands that is so far from the edge where reading begins. */
    int x(int start, int width) {
        return rtl ? WIDTH - start - width : start;
    }

    /** Where a line of text begins. */
    int x(int start) {
        return x(start, 0);
    }

    boolean centred() {
        return theme.layout().header() == HeaderLayout.CENTRED;
    }

    boolean split() {
        return theme.layout().hero() == HeroLayout.SPLIT;
    }

    boolean full() {
        return theme.layout().hero() == HeroLayout.FULL;
    }

    int radius() {
        return switch (theme.shapes().corners()) {
            case SQUARE -> 0;
            case SLIGHT -> 4;
            case ROUND -> 12;
            case PILL -> 16;
        };
    }

    int buttonRadius() {
        return theme.shapes().corners() == Corners.PILL ? PILL : radius();
    }

    /** Of a picture of a product. */
    int pictureHeight() {
        return theme.shapes().pictures() == PictureShape.SQUARE ? 120 : 150;
    }

    /** As a path, since its top may be round and its foot not. */
    String picture(int start) {
        var left = x(start, 120);
        var right = left + 120;
        var bottom = 250 + pictureHeight();
        var foot = radius();
        var top = theme.shapes().pictures() == PictureShape.ARCH ? 60 : foot;
        return "M" + left + " " + (250 + top) + "a" + top + " " + top + " 0 0 1 " + top + " " + -top + "H"
                + (right - top) + "a" + top + " " + top + " 0 0 1 " + top + " " + top + "V" + (bottom - foot) + "a"
                + foot + " " + foot + " 0 0 1 " + -foot + " " + foot + "H" + (left + foot) + "a" + foot + " " + foot
                + " 0 0 1 " + -foot + " " + -foot + "z";
    }
}
