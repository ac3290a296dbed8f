package io.wassla.adapter.http.page.look;

import io.wassla.core.storefront.Corners;
import io.wassla.core.storefront.HeaderLayout;
import io.wassla.core.storefront.HeroLayout;
import io.wassla.core.storefront.Palette;
import io.wassla.core.storefront.PictureShape;
import io.wassla.core.storefront.Theme;

/**
 * A front page in little, drawn in the colours and shapes of a theme: 400 units wide, so that its words can be read on a
 * phone.
 *
 * @param rtl whether it is read from the right
 */
record LookSample(Theme theme, Palette palette, String store, boolean rtl) {
    private static final int WIDTH = 400;
    private static final int HEADER = 56;
    private static final int STRIP = 70;
    private static final int WORDS = 150;
    /** Of what stands on the shelf. */
    private static final int PIECE = 112;

    private static final int CAPTION = 34;

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

    /** Where the words of the opening begin: below a picture that takes the whole width. */
    int words() {
        return HEADER + (full() ? STRIP : 0);
    }

    /** Where products stand. */
    int shelf() {
        return words() + WORDS + 16;
    }

    int height() {
        return foot() + CAPTION;
    }

    /** Of products. */
    int foot() {
        return shelf() + pictureHeight();
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
        return theme.shapes().pictures() == PictureShape.SQUARE ? PIECE : PIECE * 5 / 4;
    }

    /** Its outline as a path, since its top may be round and its foot not. */
    String picture(int start) {
        var left = x(start, PIECE);
        var foot = radius();
        var top = theme.shapes().pictures() == PictureShape.ARCH ? PIECE / 2 : foot;
        return "M%d %d%sH%d%sV%d%sH%d%sz"
                .formatted(
                        left,
                        shelf() + top,
                        turn(top, top, -top),
                        left + PIECE - top,
                        turn(top, top, top),
                        foot() - foot,
                        turn(foot, -foot, foot),
                        left + foot,
                        turn(foot, -foot, -foot));
    }

    private static String turn(int radius, int across, int down) {
        return "a%d %d 0 0 1 %d %d".formatted(radius, radius, across, down);
    }
}
