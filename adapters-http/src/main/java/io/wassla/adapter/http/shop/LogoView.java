package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.tenancy.StorePicture;

/**
 * The logo of a store on top of its pages: as large as its place allows, and never larger than it is.
 *
 * @param width in CSS pixels, so that nothing moves when it comes
 */
record LogoView(PictureView picture, int width, int height) {
    private static final int WIDEST = 200;
    private static final int TALLEST = 48;

    /** @param name of the store, which it says to who can't see it */
    static LogoView of(StorePicture logo, String name) {
        var scale = Math.min(1, Math.min((double) WIDEST / logo.width(), (double) TALLEST / logo.height()));
        return new LogoView(
                PictureView.of(logo.key(), logo.width(), logo.height(), logo.widths(), name),
                scaled(logo.width(), scale),
                scaled(logo.height(), scale));
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }
}
