package io.wassla.core.catalog.variant;

import java.util.UUID;

/** Identifies a variant. */
public record VariantId(UUID value) {}
