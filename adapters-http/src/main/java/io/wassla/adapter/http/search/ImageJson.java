package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.core.catalog.Picture;
import io.wassla.core.media.PictureKey;
import org.jspecify.annotations.Nullable;

/** The primary picture of a product. */
record ImageJson(
        @About(value = "On the store's host.", example = "/media/019…/0a1b…-wj/640.jpg")
        String url,

        Wording alt,
        @About(example = "1280") int width,
        @About(example = "1280") int height) {
    private static final String ROOT = "/media/";

    static @Nullable ImageJson of(@Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        var key = PictureKey.parse(picture.key());
        var width = PictureKey.fallback(picture.widths());
        var url = ROOT + key.text() + "/" + width + "." + key.other().ending();
        return new ImageJson(url, Wording.of(picture.alt()), picture.width(), picture.height());
    }
}
