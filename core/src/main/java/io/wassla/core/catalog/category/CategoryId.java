package io.wassla.core.catalog.category;

import java.util.UUID;

/** Identifies a category. */
public record CategoryId(UUID value) {}
