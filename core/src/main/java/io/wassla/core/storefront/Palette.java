package io.wassla.core.storefront;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All colours of a store, made from a brand colour and a paper so that whatever is read can be read: text reaches 4.5:1
 * on everything it stands on, borders of controls 3:1 (WCAG 2.2 AA). A brand that can't is moved in lightness, its hue
 * kept, no further than needed.
 *
 * @param brand as it is used, perhaps moved
 * @param onBrand text on the brand
 * @param brandSoft a tint of the paper
 * @param brandInk the brand as text, on paper, surface and tint
 * @param brandLine round a button of the brand, so that it is seen on paper of nearly its colour
 * @param accent decoration only
 */
public record Palette(
        Sheet sheet, Colour brand, Colour onBrand, Colour brandSoft, Colour brandInk, Colour brandLine, Colour accent) {
    /** Of text. */
    public static final double READABLE = 4.5;

    /** Of borders and focus rings. */
    public static final double VISIBLE = 3.0;

    private static final double TINT = 0.10;
    private static final int STEPS = 400;

    /** Paper and what is written on it. */
    public record Sheet(Colour background, Colour surface, Colour ink, Colour inkTwo, Colour line, Colour lineStrong) {}

    public static Palette of(Colour wanted, Paper paper) {
        var onBrand = lettering(wanted, paper);
        var brand = moved(wanted, onBrand.equals(Colour.WHITE), colour -> colour.contrast(onBrand) >= READABLE);
        var soft = paper.background().mixed(brand, TINT);
        var read = List.of(paper.background(), paper.surface(), soft);
        var ink = moved(brand, !paper.isDark(), colour -> reaches(colour, read, READABLE));
        var sheet = new Sheet(
                paper.background(),
                paper.surface(),
                moved(paper.ink(), !paper.isDark(), colour -> reaches(colour, read, READABLE)),
                moved(paper.inkTwo(), !paper.isDark(), colour -> reaches(colour, read, READABLE)),
                paper.line(),
                moved(paper.lineStrong(), !paper.isDark(), colour -> reaches(colour, read, VISIBLE)));
        var line = reaches(brand, read, VISIBLE) ? brand : ink;
        return new Palette(sheet, brand, onBrand, soft, ink, line, paper.accent());
    }

    /** White or the darkest there is, whichever is read more easily. */
    private static Colour lettering(Colour brand, Paper paper) {
        var dark = paper.darkest();
        return brand.contrast(Colour.WHITE) >= brand.contrast(dark) ? Colour.WHITE : dark;
    }

    /** The nearest colour of the same hue, darker or lighter, that is good enough; black or white when none is. */
    private static Colour moved(Colour from, boolean darker, Predicate<Colour> isEnough) {
        if (isEnough.test(from)) {
            return from;
        }
        var start = Oklch.of(from);
        var end = darker ? 0.0 : 1.0;
        return Stream.iterate(1, step -> step + 1)
                .limit(STEPS)
                .map(step -> start.at(start.lightness() + (end - start.lightness()) * step / STEPS)
                        .colour())
                .filter(isEnough)
                .findFirst()
                .orElse(darker ? new Colour(0) : Colour.WHITE);
    }

    private static boolean reaches(Colour colour, List<Colour> grounds, double ratio) {
        return grounds.stream().allMatch(ground -> colour.contrast(ground) >= ratio);
    }
}
