package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.StorePictures;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A picture that a store shows of itself. */
record StorePictureJson(
        @About(
                value = "A rendition that everybody can read, on the store's host and on the platform's.",
                example = "/media/0198c0de-0000-7000-8000-000000000001/4f1c…-wp/400.png")
        String url,

        @About(
                value = "All renditions with their widths, for `srcset`.",
                example = "/media/0198c0de-0000-7000-8000-000000000001/4f1c…-wp/160.webp 160w,"
                        + " /media/0198c0de-0000-7000-8000-000000000001/4f1c…-wp/400.webp 400w")
        String srcset,

        @About("What is seen, for who can't see it; a logo says the name of the store and has none.")
        LocalizedText alt,

        @About(value = "Of the largest rendition.", example = "400")
        int width,

        @About(example = "120") int height) {

    static StorePictureJson of(StorePicture picture) {
        var view = PictureView.of(picture.key(), picture.width(), picture.height(), picture.widths(), "");
        return new StorePictureJson(view.src(), view.srcset(), picture.alt(), picture.width(), picture.height());
    }

    /** What a store's configuration tells of them under {@code branding}. */
    static Map<String, @Nullable Object> told(StorePictures pictures) {
        var front = new LinkedHashMap<String, @Nullable Object>();
        for (var spot : new PictureSpot[] {PictureSpot.HERO, PictureSpot.STORY}) {
            front.put(spot.code(), told(pictures, spot));
        }
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("logo", told(pictures, PictureSpot.LOGO));
        told.put("pictures", front);
        return told;
    }

    private static @Nullable Object told(StorePictures pictures, PictureSpot spot) {
        return pictures.in(spot).map(picture -> of(picture).parts()).orElse(null);
    }

    private Map<String, Object> parts() {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("url", url);
        parts.put("srcset", srcset);
        if (!alt.isEmpty()) {
            parts.put("alt", alt.byCode());
        }
        parts.put("width", width);
        parts.put("height", height);
        return parts;
    }
}
