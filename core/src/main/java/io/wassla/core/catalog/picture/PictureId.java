package io.wassla.core.catalog.picture;

import java.util.UUID;

/** Identifies a picture of a product. */
public record PictureId(UUID value) {}
