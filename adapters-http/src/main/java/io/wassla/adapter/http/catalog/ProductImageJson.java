package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.core.kernel.LocalizedText;
import java.util.UUID;

/** A picture of a product. */
record ProductImageJson(
        UUID id,

        @About(value = "Of the largest rendition.", example = "/media/p/4f/4f1c.webp")
        String url,

        @About("What is seen, for who can't see it.") LocalizedText alt,
        boolean primary,
        @About(example = "1600") int width,
        @About(example = "1600") int height) {}
