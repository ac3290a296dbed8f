package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.tenancy.StorePicture;

/**
 * A picture in a list or an editor.
 *
 * @param src where all browsers find it
 * @param srcset where they find it in the width that they need
 */
public record Thumbnail(String src, String srcset) {
    static Thumbnail of(Picture picture, int width) {
        var view = PictureView.of(picture.key(), picture.width(), picture.height(), picture.widths(), "");
        return new Thumbnail(PictureView.smallest(picture.key(), picture.widths(), width), view.srcset());
    }

    public static Thumbnail of(StorePicture picture, int width) {
        var view = PictureView.of(picture.key(), picture.width(), picture.height(), picture.widths(), "");
        return new Thumbnail(PictureView.smallest(picture.key(), picture.widths(), width), view.srcset());
    }
}
