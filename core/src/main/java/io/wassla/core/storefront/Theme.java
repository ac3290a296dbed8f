package io.wassla.core.storefront;

/**
 * What a merchant chooses of the looks of a store; all else is derived or fixed: sizes of text, spacing, the focus ring,
 * colours of errors, the size of targets.
 */
public record Theme(Colour brand, Paper paper, HeadingFont font, Shapes shapes, Layout layout) {
    public static final Theme STANDARD = new Theme(
            new Colour(0x6D2237),
            Paper.WARM,
            HeadingFont.EL_MESSIRI,
            new Shapes(Corners.SLIGHT, PictureShape.TALL),
            new Layout(HeaderLayout.CENTRED, HeroLayout.SPLIT));

    public record Shapes(Corners corners, PictureShape pictures) {}

    public record Layout(HeaderLayout header, HeroLayout hero) {}

    public Palette palette() {
        return Palette.of(brand, paper);
    }

    /** Whether the brand had to be moved to be read on, or can't be text as it is: the merchant is told. */
    public boolean isMoved() {
        var palette = palette();
        return !palette.brand().equals(brand) || !palette.brandInk().equals(brand);
    }
}
