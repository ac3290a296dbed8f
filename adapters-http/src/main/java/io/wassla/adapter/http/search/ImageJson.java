package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A picture of a product, as a shopper's page shows it. */
record ImageJson(
        @About(
                value = "A file that everybody can read, on the store's host.",
                example = "/media/019…/0a1b…-wj/1280.jpg")
        String url,

        @About(
                value = "All renditions with their widths.",
                example = "/media/019…/0a1b…-wj/320.webp 320w, /media/019…/0a1b…-wj/640.webp 640w")
        String srcset,

        @About(value = "Of the renditions in `srcset`.", example = "image/webp")
        String type,

        @About("What is seen, for who can't see it.") LocalizedText alt,
        @About(example = "1280") int width,
        @About(example = "1280") int height) {

    static @Nullable ImageJson of(@Nullable Picture picture) {
        return picture == null ? null : shown(picture);
    }

    static ImageJson shown(Picture picture) {
        var view = PictureView.of(picture.key(), picture.width(), picture.height(), picture.widths(), "");
        return new ImageJson(view.src(), view.srcset(), view.type(), picture.alt(), picture.width(), picture.height());
    }
}
