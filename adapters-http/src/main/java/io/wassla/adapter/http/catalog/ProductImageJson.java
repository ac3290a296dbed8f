package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;
import java.util.UUID;

/** A picture of a product. */
record ProductImageJson(
        UUID id,

        @About(
                value = "A rendition that everybody can read, on the store's host and on the platform's.",
                example = "/media/0198c0de-0000-7000-8000-000000000001/4f1c…-wj/1280.jpg")
        String url,

        @About(
                value = "All renditions with their widths, for `srcset`.",
                example = "/media/0198c0de-0000-7000-8000-000000000001/4f1c…-wj/160.webp 160w,"
                        + " /media/0198c0de-0000-7000-8000-000000000001/4f1c…-wj/320.webp 320w")
        String srcset,

        @About("What is seen, for who can't see it.") LocalizedText alt,
        boolean primary,

        @About(value = "Of the largest rendition.", example = "1600")
        int width,

        @About(example = "1600") int height) {

    static ProductImageJson of(Product product, Picture picture) {
        var view = PictureView.of(picture.key(), picture.width(), picture.height(), picture.widths(), "");
        return new ProductImageJson(
                picture.id().value(),
                view.src(),
                view.srcset(),
                picture.alt(),
                product.primary().map(Picture::id).filter(picture.id()::equals).isPresent(),
                picture.width(),
                picture.height());
    }

    static List<ProductImageJson> all(Product product) {
        return product.pictures().stream().map(picture -> of(product, picture)).toList();
    }
}
