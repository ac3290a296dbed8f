package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Samples;

/** Makes the numbers of a pixel into sRGB. */
final class Colours {
    private static final int OPAQUE = 0xff000000;
    private static final int HALF = 1 << 15;

    private Colours() {}

    static Canvas of(Canvas canvas, Specimen specimen) {
        var plain = switch (specimen.samples()) {
            case RGB -> canvas;
            case YCC -> each(canvas, Colours::fromYcc);
            case CMYK, CMYK_INVERTED, YCCK -> each(canvas, inks(specimen.samples()));
        };
        var isPrint = specimen.samples() != Samples.RGB && specimen.samples() != Samples.YCC;
        return specimen.profile()
                .flatMap(profile -> isPrint ? Profile.ofInks(profile) : Profile.ofColours(profile))
                .map(profile -> profile.toDisplay(plain))
                .orElseGet(() -> isPrint ? withoutProfile(plain) : plain);
    }

    static Canvas withoutProfile(Canvas inks) {
        return each(inks, Colours::fromInks);
    }

    /** To cyan, magenta and yellow in the lower bytes and black in the highest, 0 for none of it. */
    private static Pixel inks(Samples samples) {
        return switch (samples) {
            case CMYK, RGB, YCC -> pixel -> pixel;
            case CMYK_INVERTED -> pixel -> ~pixel;
            case YCCK -> pixel -> ~((fromYcc(pixel) & ~OPAQUE) | (pixel & OPAQUE));
        };
    }

    private static int fromInks(int inks) {
        var black = 255 - (inks >>> 24);
        return OPAQUE | light(inks >> 16, black) << 16 | light(inks >> 8, black) << 8 | light(inks, black);
    }

    private static int light(int ink, int black) {
        return ((255 - (ink & 0xff)) * black + 127) / 255;
    }

    /** ITU-T T.871, 7, in whole numbers. */
    private static int fromYcc(int pixel) {
        var brightness = (pixel >> 16 & 0xff) << 16;
        var blue = (pixel >> 8 & 0xff) - 128;
        var red = (pixel & 0xff) - 128;
        return OPAQUE
                | clamp(brightness + 91_881 * red) << 16
                | clamp(brightness - 22_554 * blue - 46_802 * red) << 8
                | clamp(brightness + 116_130 * blue);
    }

    private static int clamp(int fixed) {
        return Math.clamp((fixed + HALF) >> 16, 0, 255);
    }

    private static Canvas each(Canvas canvas, Pixel change) {
        var pixels = new int[canvas.pixels().length];
        for (var at = 0; at < pixels.length; at++) {
            pixels[at] = change.of(canvas.pixels()[at]);
        }
        return canvas.showing(pixels);
    }

    private interface Pixel {
        int of(int pixel);
    }
}
