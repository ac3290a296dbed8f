package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import org.jspecify.annotations.Nullable;

/** A category with the picture of one of its products. */
public record Tile(
        String href,
        String name,
        @Nullable String lang,
        @Nullable PictureView picture) {}
