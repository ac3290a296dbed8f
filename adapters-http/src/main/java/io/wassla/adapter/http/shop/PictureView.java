package io.wassla.adapter.http.shop;

import org.jspecify.annotations.Nullable;

/**
 * A picture in several widths.
 *
 * @param src what every browser can show
 * @param srcset all widths
 * @param type of the files in {@code srcset}
 * @param lang of the description, when it is not that of the page
 */
record PictureView(
        String src,
        String srcset,
        String type,
        int width,
        int height,
        String alt,
        @Nullable String lang) {}
