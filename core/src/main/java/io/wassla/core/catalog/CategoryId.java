package io.wassla.core.catalog;

import java.util.UUID;

/** Identifies a category. */
public record CategoryId(UUID value) {}
